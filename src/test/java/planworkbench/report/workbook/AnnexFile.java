package planworkbench.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.Projection;

/// A written annex, as a spreadsheet computes it.
final class AnnexFile {

    private static final int HEAD = 3;
    private static final int FIRST_YEAR = 4;

    final XSSFWorkbook workbook;
    private final boolean computed;
    private final FormulaEvaluator evaluator;

    /// @param computed whether its formulas are computed here; else the results that the file holds are read
    AnnexFile(byte[] bytes, boolean computed) throws IOException {
        this.workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        this.computed = computed;
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.getSheet(name);
        assertThat(sheet).as(name).isNotNull();
        return sheet;
    }

    /// The cell of a number of an assumption.
    XSSFCell assumption(String series, String parameter) {
        return row(series, parameter).getCell(2);
    }

    /// The cell of a year of an assumption.
    XSSFCell assumption(String series, String parameter, int year) {
        return row(series, parameter).getCell(FIRST_YEAR + year - firstYear());
    }

    private int firstYear() {
        return (int) sheet("假设").getRow(HEAD).getCell(FIRST_YEAR).getNumericCellValue();
    }

    private XSSFRow row(String series, String parameter) {
        XSSFSheet sheet = sheet("假设");
        boolean inside = false;
        for (int i = HEAD + 1; i <= sheet.getLastRowNum(); i++) {
            String name = sheet.getRow(i).getCell(0).getStringCellValue();
            if (!name.startsWith("　")) {
                inside = name.equals(series);
            } else if (inside && name.strip().equals(parameter)) {
                return sheet.getRow(i);
            }
        }
        throw new AssertionError("no " + parameter + " of " + series);
    }

    XSSFCell target(String id, int column) {
        XSSFSheet sheet = sheet("目标");
        for (int i = HEAD + 1; i <= sheet.getLastRowNum(); i++) {
            if (sheet.getRow(i).getCell(0).getStringCellValue().equals(id)) {
                return sheet.getRow(i).getCell(column);
            }
        }
        throw new AssertionError("no target " + id);
    }

    XSSFCell cellAt(String reference) {
        CellReference cell = new CellReference(reference);
        return sheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol());
    }

    /// All formulas of all sheets.
    List<String> formulas() {
        List<String> formulas = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                formulas.add(cell.getCellFormula());
            }
        })));
        return formulas;
    }

    void changed() {
        evaluator.clearAllCachedResultValues();
    }

    /// Null for a dash.
    @Nullable
    Double number(XSSFCell cell) {
        if (cell.getCellType() == CellType.FORMULA && computed) {
            CellValue value = evaluator.evaluate(cell);
            return switch (value.getCellType()) {
                case NUMERIC -> (Double) value.getNumberValue();
                case STRING -> {
                    assertThat(value.getStringValue()).isEqualTo("—");
                    yield null;
                }
                default -> throw new AssertionError(cell.getAddress() + ": " + value + " of " + cell);
            };
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? (Double) cell.getNumericCellValue() : null;
    }

    String text(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA && computed
                ? evaluator.evaluate(cell).getStringValue()
                : cell.getStringCellValue();
    }

    /// Every figure of a projection stands on the sheet, and what has none is a dash.
    void shows(Plan plan, Projection projection) {
        XSSFSheet sheet = sheet("推演");
        Map<String, XSSFRow> rows = new HashMap<>();
        for (int i = HEAD + 1; i <= sheet.getLastRowNum(); i++) {
            rows.put(sheet.getRow(i).getCell(0).getStringCellValue(), sheet.getRow(i));
        }
        XSSFRow head = sheet.getRow(HEAD);
        List<String> wrong = new ArrayList<>();
        projection.series().forEach((key, series) -> {
            XSSFRow row = Objects.requireNonNull(rows.get(name(plan, key)), name(plan, key));
            for (int column = FIRST_YEAR; column < head.getLastCellNum(); column++) {
                int year = (int) head.getCell(column).getNumericCellValue();
                Double expected = series.values().values().get(year);
                Double found = number(row.getCell(column));
                if (!isSame(expected, found)) {
                    wrong.add(name(plan, key) + " " + year + ": " + expected + ", found " + found + " "
                            + row.getCell(column));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static String name(Plan plan, SeriesKey key) {
        return plan.seriesName(key);
    }

    /// Every target is judged as the program judges it.
    void judges(List<Attainment> attainments) {
        List<String> wrong = new ArrayList<>();
        for (Attainment one : attainments) {
            String id = one.target().id();
            Double value = number(target(id, TargetSheet.VALUE));
            Double margin = number(target(id, TargetSheet.MARGIN));
            String met = text(target(id, TargetSheet.MET));
            boolean same = switch (one.judgement()) {
                case Judgement.Judged judged -> isSame(judged.value(), value) && isSame(judged.margin(), margin)
                        && met.equals(judged.met() ? "达到" : "未达到");
                case Judgement.NotAssessable missing -> isSame(missing.value(), value)
                        && isSame(missing.margin(), margin) && met.equals("无法评估");
            };
            if (!same) {
                wrong.add(id + " " + one.judgement() + ", found " + value + ", " + margin + ", " + met + " "
                        + target(id, TargetSheet.VALUE) + " | " + target(id, TargetSheet.MARGIN));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Within 1e-9 of the larger one.
    static boolean isSame(@Nullable Double expected, @Nullable Double found) {
        if (expected == null || found == null) {
            return expected == null && found == null;
        }
        return Math.abs(expected - found) <= Math.max(1e-9 * Math.max(Math.abs(expected), Math.abs(found)), 1e-11);
    }
}
