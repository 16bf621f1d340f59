package planworkbench.report.workbook;

import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;

import planworkbench.text.Messages;

/// What may be typed into the cells for the reader: a number, or nothing; a growth falls by less than all there is.
final class InputRules {

    /// Places of one rule are a single text, which must not grow without end.
    private static final int TOGETHER = 200;
    private static final String LIMIT = "1000000000000000";

    private InputRules() {}

    static void add(AnnexSheet sheet, Messages messages) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet.sheet());
        add(sheet, sheet.inputs(), helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + LIMIT, LIMIT),
                messages.get("annex.input.number"));
        add(sheet, sheet.growths(), helper.createDecimalConstraint(OperatorType.GREATER_THAN, "-1", null),
                messages.get("annex.input.growth"));
    }

    private static void add(AnnexSheet sheet, List<CellRangeAddress> inputs, DataValidationConstraint allowed,
            String words) {
        for (int i = 0; i < inputs.size(); i += TOGETHER) {
            addTogether(sheet, inputs.subList(i, Math.min(inputs.size(), i + TOGETHER)), allowed, words);
        }
    }

    private static void addTogether(AnnexSheet sheet, List<CellRangeAddress> inputs, DataValidationConstraint allowed,
            String words) {
        CellRangeAddressList cells = new CellRangeAddressList();
        inputs.forEach(cells::addCellRangeAddress);
        DataValidation rule = new XSSFDataValidationHelper(sheet.sheet()).createValidation(allowed, cells);
        rule.createErrorBox("", words);
        rule.setEmptyCellAllowed(true);
        rule.setShowErrorBox(true);
        sheet.sheet().addValidationData(rule);
    }
}
