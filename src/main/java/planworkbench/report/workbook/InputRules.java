package planworkbench.report.workbook;

import java.util.List;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;

/// What may be typed into the cells for the reader: a number, or nothing.
final class InputRules {

    /// Places of one rule are a single text, which must not grow without end.
    private static final int TOGETHER = 200;
    private static final String LIMIT = "1000000000000000";

    private InputRules() {}

    static void add(AnnexSheet sheet) {
        List<CellRangeAddress> inputs = sheet.inputs();
        for (int i = 0; i < inputs.size(); i += TOGETHER) {
            add(sheet, inputs.subList(i, Math.min(inputs.size(), i + TOGETHER)));
        }
    }

    private static void add(AnnexSheet sheet, List<CellRangeAddress> inputs) {
        CellRangeAddressList cells = new CellRangeAddressList();
        inputs.forEach(cells::addCellRangeAddress);
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet.sheet());
        DataValidation rule = helper.createValidation(
                helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + LIMIT, LIMIT), cells);
        rule.setEmptyCellAllowed(true);
        rule.setShowErrorBox(true);
        sheet.sheet().addValidationData(rule);
    }
}
