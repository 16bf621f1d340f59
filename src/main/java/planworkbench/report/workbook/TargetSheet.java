package planworkbench.report.workbook;

import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.plan.Judgement;
import planworkbench.plan.Reason;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.report.composition.ReportedTarget;
import planworkbench.wording.TargetText;

/// All targets held against the projection (目标): what is asked for in cells to be changed, value, margin and whether it is met as formulas.
final class TargetSheet {

    static final int FIRST = 5;
    static final int SECOND = 6;
    private static final int HELD = 7;
    static final int VALUE = 8;
    static final int MARGIN = 9;
    private static final int MARGIN_UNIT = 10;
    static final int MET = 11;
    private static final int NOTE = 12;
    private static final int HEAD = 3;
    private static final int GREEN = 0x1A7F5A;
    private static final int RED = 0xC0392B;

    private final AnnexBook book;
    private final ProjectionRows rows;
    private final AnnexSheet sheet;
    private final Map<String, SheetRow> places = new HashMap<>();

    TargetSheet(AnnexBook book, ProjectionRows rows) {
        this.book = book;
        this.rows = rows;
        this.sheet = book.sheet("annex.sheet.targets");
        for (ReportedTarget one : book.material().targets()) {
            places.put(one.id(), new SheetRow(sheet.name(), HEAD + 1 + places.size(), book.years()));
        }
    }

    AnnexSheet sheet() {
        return sheet;
    }

    /// The cell of a target's value or lower bound.
    @Nullable
    String first(String target) {
        return cell(target, FIRST);
    }

    /// The cell of its upper bound.
    @Nullable
    String second(String target) {
        return cell(target, SECOND);
    }

    private @Nullable String cell(String target, int column) {
        SheetRow row = places.get(target);
        return row == null ? null : row.cell(column);
    }

    void write() {
        sheet.widths(8, 40, 28, 10, 8, 14, 10, 13, 13, 12, 10, 11, 24);
        sheet.title(0, book.marked(book.get("annex.targets.title", book.projection().scenario().name())));
        sheet.wide(1, 0, NOTE, book.get("annex.targets.note"), Look.NOTE);
        String[] heads = {"annex.column.id", "annex.column.target", "annex.column.wanted", "annex.column.unit",
            "annex.column.year", "annex.column.first", "annex.column.second", "annex.column.held",
            "annex.column.projected", "annex.column.margin", "annex.column.margin-unit", "annex.column.met",
            "annex.column.remark"};
        for (int column = 0; column < heads.length; column++) {
            sheet.text(HEAD, column, book.get(heads[column]), Look.HEAD);
        }
        book.material().targets().forEach(this::write);
        colour();
        sheet.finish(2, HEAD + 1, book);
    }

    private void write(ReportedTarget one) {
        Target target = one.target();
        SheetRow place = places.get(one.id());
        if (place == null) {
            return;
        }
        int row = place.number();
        sheet.text(row, 0, target.id(), Look.CENTRED);
        sheet.text(row, 1, target.name(), Look.NAME);
        sheet.text(row, 2, new TargetText(book.plan(), book.messages()).wanted(target), Look.TEXT);
        sheet.text(row, 3, TargetText.unit(target), Look.CENTRED);
        sheet.number(row, 4, (double) target.year(), Look.CENTRED, "0");
        wanted(row, target.kind());
        judged(row, one.attainment(),
                TargetFormula.of(book, rows, target, place.cell(FIRST), place.cell(SECOND)), place);
    }

    private void wanted(int row, TargetKind kind) {
        switch (kind) {
            case TargetKind.AtLeast(double value) -> inputs(row, value, null);
            case TargetKind.MoreThan(double value) -> inputs(row, value, null);
            case TargetKind.AtMost(double value) -> inputs(row, value, null);
            case TargetKind.LessThan(double value) -> inputs(row, value, null);
            case TargetKind.Within(double low, double high) -> inputs(row, low, high);
            case TargetKind.RangePerYear(double low, double high) -> counted(row, low, high);
            case TargetKind.CumulativeAtLeast(double total) -> inputs(row, total, null);
            case TargetKind.CumulativeRange(double low, double high) -> counted(row, low, high);
            case TargetKind.ChangeSinceBase(double change, var _) -> inputs(row, change, null);
            case TargetKind.AverageGrowthAtLeast(double percent) -> inputs(row, percent, null);
            case TargetKind.GrowthInStep(String _, double tolerance) -> inputs(row, tolerance, null);
            case TargetKind.RankAtMost(int rank) -> inputs(row, (double) rank, null);
            case TargetKind.FullCoverage _ -> fixed(row, 100.0);
            case TargetKind.Milestone _ -> fixed(row, 1.0);
            case TargetKind.GrowthAbove _,TargetKind.AboveBenchmark _ -> fixed(row, null);
        }
    }

    private void inputs(int row, double first, @Nullable Double second) {
        sheet.input(row, FIRST, first, CellStyles.GENERAL);
        if (second == null) {
            sheet.text(row, SECOND, "", Look.FIGURE);
        } else {
            sheet.input(row, SECOND, second, CellStyles.GENERAL);
        }
    }

    /// More than the upper bound is met as well, so only the lower one counts.
    private void counted(int row, double low, double high) {
        sheet.input(row, FIRST, low, CellStyles.GENERAL);
        sheet.number(row, SECOND, high, Look.FIGURE, CellStyles.GENERAL);
    }

    private void fixed(int row, @Nullable Double value) {
        sheet.number(row, FIRST, value, Look.FIGURE, CellStyles.GENERAL);
        sheet.text(row, SECOND, "", Look.FIGURE);
    }

    private void judged(int row, Attainment attainment, TargetFormula formula, SheetRow place) {
        Double value = null;
        Double threshold = null;
        Double margin = null;
        Boolean met = null;
        Reason reason = null;
        switch (attainment.judgement()) {
            case Judgement.Judged judged -> {
                value = judged.value();
                threshold = judged.threshold();
                margin = judged.margin();
                met = judged.met();
            }
            case Judgement.NotAssessable missing -> {
                value = missing.value();
                threshold = value == null ? null : missing.threshold();
                margin = missing.margin();
                reason = missing.reason();
            }
        }
        String format = CellStyles.decimals(Math.max(value == null ? 0 : AnnexBook.decimals(value),
                margin == null ? 0 : AnnexBook.decimals(margin)));
        String measured = place.cell(VALUE);
        String held = place.cell(HELD);
        sheet.formula(row, VALUE, AnnexBook.orNothing(formula.value()), value, Look.COMPUTED, format);
        sheet.formula(row, HELD, AnnexBook.orNothing(threshold(formula, measured)), threshold, Look.COMPUTED, format);
        sheet.formula(row, MARGIN, AnnexBook.orNothing(margin(formula, measured, held)), margin, Look.COMPUTED,
                signed(format));
        sheet.text(row, MARGIN_UNIT, attainment.target().kind() instanceof TargetKind.Milestone
                ? ""
                : book.ofDifference(attainment.target().unit()), Look.CENTRED);
        String unknown = book.get("annex.met.unknown");
        if (formula.comparable()) {
            sheet.words(row, MET,
                    "IFERROR(IF(" + met(formula, measured, held) + ",\"" + book.get("annex.met.yes") + "\",\""
                            + book.get("annex.met.no") + "\"),\"" + unknown + "\")",
                    met == null ? unknown : book.get(met ? "annex.met.yes" : "annex.met.no"), Look.CENTRED);
        } else {
            sheet.text(row, MET, unknown, Look.CENTRED);
        }
        sheet.text(row, NOTE, note(attainment, reason), Look.SMALL);
    }

    private String note(Attainment attainment, @Nullable Reason reason) {
        if (reason != null) {
            return book.messages().label("reason.", reason);
        }
        if (attainment.target().kind() instanceof TargetKind.RangePerYear) {
            return book.get("annex.targets.worst-year");
        }
        return book.get(attainment.observed() ? "annex.targets.observed" : "annex.targets.projected");
    }

    private static String signed(String format) {
        return "+" + format + ";-" + format + ";" + format;
    }

    /// The bound that is nearer.
    private static String threshold(TargetFormula formula, String value) {
        String low = formula.low();
        String high = formula.high();
        if (low == null) {
            return "0*" + value + "+" + high;
        }
        return high == null
                ? "0*" + value + "+" + low
                : "IF(" + value + "-(" + low + ")<=(" + high + ")-" + value + "," + low + "," + high + ")";
    }

    private static String margin(TargetFormula formula, String value, String held) {
        String distance = formula.low() == null
                ? held + "-" + value
                : formula.high() == null
                        ? value + "-" + held
                        : "MIN(" + value + "-(" + formula.low() + "),(" + formula.high() + ")-" + value + ")";
        return "IF(ABS(" + value + "-" + held + ")<=" + FormulaToExcel.near(value, held) + ",0," + distance + ")";
    }

    private static String met(TargetFormula formula, String value, String held) {
        String low = formula.low();
        String high = formula.high();
        if (low != null && high != null) {
            return "AND(" + beyond(value, "(" + low + ")", formula.strict()) + ","
                    + beyond("(" + high + ")", value, formula.strict()) + ")";
        }
        return high == null ? beyond(value, held, formula.strict()) : beyond(held, value, formula.strict());
    }

    private static String beyond(String more, String less, boolean strict) {
        return more + "-" + less + (strict ? ">" : ">=-") + FormulaToExcel.near(more, less);
    }

    private void colour() {
        if (places.isEmpty()) {
            return;
        }
        XSSFSheetConditionalFormatting formatting = sheet.sheet().getSheetConditionalFormatting();
        CellRangeAddress[] cells = {new CellRangeAddress(HEAD + 1, HEAD + places.size(), MET, MET)};
        String first = "$L" + (HEAD + 2);
        formatting.addConditionalFormatting(cells, rule(formatting, first, "annex.met.yes", GREEN),
                rule(formatting, first, "annex.met.no", RED));
    }

    private ConditionalFormattingRule rule(XSSFSheetConditionalFormatting formatting, String cell, String key,
            int colour) {
        ConditionalFormattingRule rule = formatting
                .createConditionalFormattingRule(cell + "=\"" + book.get(key) + "\"");
        var font = rule.createFontFormatting();
        font.setFontColor(CellStyles.colour(colour));
        font.setFontStyle(false, true);
        return rule;
    }
}
