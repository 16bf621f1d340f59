package planworkbench.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import planworkbench.formula.PlanFormulas;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.workbook.EveryMethod.Typed;
import planworkbench.scenario.Origin;

/// Every projection method, formula and kind of target, computed by a spreadsheet's rules: as written, and after other numbers were typed in.
class EveryMethodAnnexTest {

    private static final int YEAR = 2022;
    private static final EveryMethod EVERY = new EveryMethod();

    @ParameterizedTest
    @EnumSource
    void everyMethodIsLive(Origin origin) throws Exception {
        assertThat(PlanFormulas.of(EVERY.plan()).model().problems()).isEmpty();
        ReportMaterial before = Annexes.material(EVERY.plan(), YEAR, EVERY.before(origin));
        AnnexFile annex = new AnnexFile(Annexes.bytes(before), true);
        annex.shows(before.plan(), before.outcome().projection());
        annex.judges(before.outcome().attainments());
        ReportMaterial after = Annexes.material(EVERY.plan(), YEAR, EVERY.after(origin));
        fitsASpreadsheet(annex);
        EVERY.typed().forEach(typed -> type(annex, typed));
        annex.changed();
        annex.shows(after.plan(), after.outcome().projection());
        annex.judges(after.outcome().attainments());
    }

    /// A formula has at most 8,192 characters and 64 functions inside of each other.
    private static void fitsASpreadsheet(AnnexFile annex) {
        annex.formulas().forEach(formula -> {
            assertThat(formula.length()).as(formula).isLessThanOrEqualTo(8_192);
            assertThat(deepest(formula)).as(formula).isLessThan(64);
        });
    }

    private static int deepest(String formula) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < formula.length(); i++) {
            depth += formula.charAt(i) == '(' ? 1 : formula.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    /// What is observed already cannot be supposed.
    static void type(AnnexFile annex, Typed typed) {
        XSSFCell cell = typed.year() == null
                ? annex.assumption(typed.series(), typed.parameter())
                : annex.assumption(typed.series(), typed.parameter(), typed.year());
        if (cell.getCellStyle().getLocked()) {
            assertThat(typed.year()).as(typed.toString()).isNotNull().isLessThanOrEqualTo(YEAR);
        } else if (typed.value() == null) {
            cell.setBlank();
        } else {
            cell.setCellValue(typed.value());
        }
    }
}
