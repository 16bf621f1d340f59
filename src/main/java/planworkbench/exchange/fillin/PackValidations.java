package planworkbench.exchange.fillin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import planworkbench.exchange.fillin.PackLayout.Column;
import planworkbench.plan.ObservationStatus;
import planworkbench.text.Messages;

/// What the open cells of a pack take, with the words that say so. Cells of the same range and unit share one.
final class PackValidations {

    /// As many characters as a spreadsheet shows.
    private static final int LONGEST = 200;

    private final XSSFSheet sheet;
    private final Messages messages;
    private final XSSFDataValidationHelper helper;
    private final Map<Kind, CellRangeAddressList> numbers = new LinkedHashMap<>();

    PackValidations(XSSFSheet sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    private record Kind(AllowedRange range, String unit) {}

    /// Statuses that a department may give, as the pack writes them.
    static String[] statuses(Messages messages) {
        return Stream
                .of(ObservationStatus.FINAL, ObservationStatus.PRELIMINARY, ObservationStatus.FLASH,
                        ObservationStatus.ESTIMATED)
                .map(status -> messages.label("status.", status)).toArray(String[]::new);
    }

    void add(int row, AllowedRange range, String unit) {
        numbers.computeIfAbsent(new Kind(range, unit), _ -> new CellRangeAddressList())
                .addCellRangeAddress(new CellRangeAddress(row, row, Column.VALUE.index(), Column.VALUE.index()));
    }

    /// Puts them on the sheet, with the list of statuses for all rows.
    void put(int first, int last) {
        numbers.forEach((kind, cells) -> {
            String words = words(kind);
            add(number(kind.range()), cells, messages.get("pack.value.title"), words,
                    messages.get("pack.refused.value", words));
        });
        int status = Column.STATUS.index();
        add(helper.createExplicitListConstraint(statuses(messages)),
                new CellRangeAddressList(first, last, status, status), messages.get("pack.column.status"),
                messages.get("pack.status.prompt"), messages.get("pack.refused.status"));
    }

    private String words(Kind kind) {
        String words = messages.get("pack.value.prompt", kind.range().text(messages), kind.unit());
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private DataValidationConstraint number(AllowedRange range) {
        return range.whole()
                ? helper.createIntegerConstraint(OperatorType.BETWEEN, range.lowest(), range.highest())
                : helper.createDecimalConstraint(OperatorType.BETWEEN, range.lowest(), range.highest());
    }

    private void add(DataValidationConstraint constraint, CellRangeAddressList cells, String title, String prompt,
            String refusal) {
        DataValidation validation = helper.createValidation(constraint, cells);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(title, refusal);
        validation.setShowPromptBox(true);
        validation.createPromptBox(title, prompt);
        validation.setSuppressDropDownArrow(true); // in this format it means: show it
        sheet.addValidationData(validation);
    }
}
