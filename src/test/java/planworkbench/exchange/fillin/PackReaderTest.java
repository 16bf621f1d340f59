package planworkbench.exchange.fillin;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.exchange.fillin.SentPacks.COMMERCE;
import static planworkbench.exchange.fillin.SentPacks.STATISTICS;
import static planworkbench.exchange.fillin.SentPacks.YEAR;
import static planworkbench.exchange.fillin.SentPacks.cell;
import static planworkbench.exchange.fillin.SentPacks.pack;
import static planworkbench.exchange.fillin.SentPacks.plan;
import static planworkbench.exchange.fillin.SentPacks.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import planworkbench.exchange.fillin.PackLayout.Column;
import planworkbench.exchange.sheet.RawWorkbook;
import planworkbench.plan.FillIn;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.Source;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// What a pack that came back says, and which files are no packs to be merged.
class PackReaderTest {

    private static final int GDP_ROW = 8;

    @TempDir
    Path folder;

    private Path save(FilledPack pack) {
        return pack.save(folder.resolve("统计局.xlsx"));
    }

    private String refused(Plan plan, FilledPack pack) {
        MergePreview preview = preview(plan, save(pack));
        assertThat(preview.cells()).isEmpty();
        return preview.problems().findFirst().orElseThrow().text(Messages.of(Language.ZH));
    }

    private String refused(FilledPack pack) {
        return refused(plan(), pack);
    }

    private static Row gdp(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getRow(GDP_ROW);
    }

    @Test
    void a_pack_that_nobody_filled_in_is_the_one_that_was_sent() {
        MergePreview preview = preview(plan(), save(pack(STATISTICS)));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.received().map(ReceivedPack::fillIn)).containsExactly(SentPacks.fillIn(plan(), STATISTICS));
        assertThat(preview.cells()).hasSameSizeAs(SentPacks.fillIn(plan(), STATISTICS).cells())
                .allSatisfy(cell -> assertThat(cell.outcome()).isEqualTo(new MergeCell.Empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234.56|1234.56", "１２３４．５|1234.5", "12000万元|1.2", "1.2亿|1.2",
        "1.2亿元|1.2", " 2005.8 |2005.8"})
    void an_amount_is_read_the_chinese_way_and_its_unit_converted(String written, double value) {
        MergePreview preview = preview(plan(), save(pack(STATISTICS).value("gdp", written)));
        assertThat(cell(preview, STATISTICS, "gdp").received().answer())
                .isEqualTo(new ReceivedCell.Figure(value, null));
    }

    @ParameterizedTest
    @CsvSource({"12.3%,12.3", "44.2,44.2", "0,0", "100,100"})
    void a_share_is_read_in_per_cent(String written, double value) {
        MergePreview preview = preview(plan(), save(pack(STATISTICS).value("secondary-share", written)));
        assertThat(cell(preview, STATISTICS, "secondary-share").received().answer())
                .isEqualTo(new ReceivedCell.Figure(value, null));
    }

    @ParameterizedTest
    @CsvSource(value = {"—", "…", "-", "''", "'  '"})
    void a_dash_dots_or_nothing_are_no_figure(String written) {
        MergePreview preview = preview(plan(), save(pack(STATISTICS).value("gdp", written)));
        assertThat(cell(preview, STATISTICS, "gdp").outcome()).isEqualTo(new MergeCell.Empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gdp|约2000|不是数字", "gdp|-3|不能小于 0", "gdp|12%|数字后面的内容不是这里的单位",
        "secondary-share|101|不能大于 100", "secondary-share|0.442|0.442 是百分之几还是比例，看不出来；请写明 %",
        "secondary-share|3家|数字后面的内容不是这里的单位"})
    void a_cell_that_is_no_figure_of_its_indicator_is_refused_with_the_reason(String code, String written,
            String reason) {
        MergePreview preview = preview(plan(), save(pack(STATISTICS).value(code, written)));
        MergeCell cell = cell(preview, STATISTICS, code);
        assertThat(cell.outcome()).isInstanceOfSatisfying(MergeCell.Refused.class, refused -> assertThat(
                Messages.of(Language.ZH).get(refused.key(), refused.arguments().toArray())).startsWith(reason));
        assertThat(cell.received().written()).isEqualTo(written);
    }

    @Test
    void a_number_of_things_is_whole() {
        MergePreview preview = preview(plan(), save(pack(COMMERCE).value("office-towers", 90.5)));
        assertThat(cell(preview, COMMERCE, "office-towers").outcome())
                .isEqualTo(new MergeCell.Refused("merge.problem.not-whole", List.of()));
    }

    @Test
    void status_evidence_and_remark_go_with_the_figure() {
        MergePreview preview = preview(plan(), save(pack(COMMERCE).value("retail-sales", 915.3)
                .status("retail-sales", "快报").evidence("retail-sales", "12月月报第3页").remark("retail-sales", "含网上零售")
                .value("services-trade", 5).value("office-towers", 90).status("office-towers", "Final")));
        assertThat(entry(preview, "retail-sales")).isEqualTo(new Observation(SentPacks.series("retail-sales"), YEAR,
                915.3, ObservationStatus.FLASH, "", new Source("12月月报第3页", null, "", false),
                "含网上零售"));
        assertThat(entry(preview, "services-trade").status()).isEqualTo(ObservationStatus.ESTIMATED);
        assertThat(entry(preview, "office-towers").status()).isEqualTo(ObservationStatus.FINAL);
    }

    private static Observation entry(MergePreview preview, String code) {
        return Objects.requireNonNull(cell(preview, COMMERCE, code).entry());
    }

    @Test
    void a_status_of_no_list_and_a_text_without_end_refuse_their_cells() {
        MergePreview preview = preview(plan(), save(pack(COMMERCE).value("retail-sales", 915.3)
                .status("retail-sales", "大概").value("services-trade", 5).evidence("services-trade", "页".repeat(501))
                .value("office-towers", 90).status("office-towers", "待反馈")));
        assertThat(cell(preview, COMMERCE, "retail-sales").outcome())
                .isEqualTo(new MergeCell.Refused("merge.problem.unknown-status", List.of("大概")));
        assertThat(cell(preview, COMMERCE, "services-trade").outcome())
                .isEqualTo(new MergeCell.Refused("merge.problem.text-too-long", List.of(500)));
        assertThat(cell(preview, COMMERCE, "office-towers").outcome())
                .isEqualTo(new MergeCell.Refused("merge.problem.awaited", List.of()));
    }

    @Test
    void a_changed_code_is_named_with_its_row() {
        assertThat(refused(pack(STATISTICS).change(workbook -> gdp(workbook).getCell(Column.CODE.index())
                .setCellValue("GDP")))).isEqualTo("统计局.xlsx，填报!B9：第 9 行应为“gdp”，代码或地区被改动");
    }

    @Test
    void a_changed_region_is_named_with_its_row() {
        assertThat(refused(pack(STATISTICS).change(workbook -> gdp(workbook).getCell(Column.REGION.index())
                .setCellValue("苏州市")))).contains("填报!B9：第 9 行应为“gdp”");
    }

    @Test
    void a_missing_row_is_named() {
        assertThat(refused(pack(STATISTICS).change(workbook -> {
            var sheet = workbook.getSheetAt(0);
            sheet.removeRow(gdp(workbook));
            sheet.shiftRows(GDP_ROW + 1, sheet.getLastRowNum(), -1);
        }))).contains("第 9 行起缺少“gdp”一行");
    }

    @Test
    void a_row_that_is_there_twice_is_named() {
        assertThat(refused(pack(STATISTICS).change(workbook -> {
            Row added = workbook.getSheetAt(0).createRow(workbook.getSheetAt(0).getLastRowNum() + 1);
            added.createCell(Column.CODE.index()).setCellValue("gdp");
            added.createCell(Column.REGION.index()).setCellValue(gdp(workbook).getCell(Column.REGION.index())
                    .getStringCellValue());
        }))).contains("“gdp”重复");
    }

    @Test
    void an_inserted_row_is_named() {
        assertThat(refused(pack(STATISTICS).change(workbook -> {
            workbook.getSheetAt(0).shiftRows(GDP_ROW, workbook.getSheetAt(0).getLastRowNum(), 1);
            workbook.getSheetAt(0).createRow(GDP_ROW).createCell(Column.NAME.index()).setCellValue("其中：");
        }))).contains("填报!B9：第 9 行是后加的行");
    }

    @Test
    void rows_in_another_order_are_named() {
        assertThat(refused(pack(STATISTICS).change(workbook -> {
            gdp(workbook).getCell(Column.CODE.index()).setCellValue("gdp-real-growth");
            workbook.getSheetAt(0).getRow(GDP_ROW + 1).getCell(Column.CODE.index()).setCellValue("gdp");
        }))).contains("第 9 行“gdp-real-growth”的次序被改动");
    }

    @Test
    void a_changed_heading_is_named_with_its_cell() {
        assertThat(refused(pack(STATISTICS).change(workbook -> workbook.getSheetAt(0).getRow(PackLayout.HEAD_ROW)
                .getCell(Column.VALUE.index()).setCellValue("2023年填报值")))).contains("填报!K5：列标题“2024年填报值”被改动");
    }

    @Test
    void a_note_under_the_table_is_passed_over() {
        MergePreview preview = preview(plan(), save(pack(STATISTICS).value("gdp", 2010).change(workbook -> workbook
                .getSheetAt(0).createRow(40).createCell(Column.NAME.index()).setCellValue("填报人：李华"))));
        assertThat(preview.problems()).isEmpty();
    }

    @Test
    void a_pack_of_another_plan_is_refused() {
        assertThat(refused(hidden(1, "wuzhong-services-155"))).contains("是另一份规划（wuzhong-services-155）的填报表");
    }

    @Test
    void a_pack_that_was_never_sent_is_refused() {
        assertThat(refused(SentPacks.sent(SentPacks.SAMPLE.plan(), COMMERCE), pack(STATISTICS)))
                .contains("没有向").contains("发过2024年的填报表");
        assertThat(refused(hidden(3, "2022"))).contains("发过2022年的填报表");
    }

    @Test
    void a_pack_of_an_older_round_is_refused() {
        Plan again = SentPacks.sent(plan(), STATISTICS);
        assertThat(refused(again, pack(STATISTICS))).contains("是第1次的填报表，现在只收第2次的");
        assertThat(refused(hidden(4, "7"))).contains("是第7次的填报表，而本工作区只发到第1次");
    }

    @Test
    void a_workbook_without_the_hidden_sheet_or_with_one_that_was_changed_is_no_pack() {
        assertThat(refused(pack(STATISTICS).change(workbook -> workbook.removeSheetAt(2))))
                .contains("不是本程序发出的填报表");
        assertThat(refused(hidden(0, "plan-workbench-fill-in/9"))).contains("plan-workbench-fill-in/9");
        assertThat(refused(hidden(PackLayout.HIDDEN_FIRST_ROW, "gdp"))).contains("_pack!A");
    }

    private static FilledPack hidden(int row, String value) {
        return pack(STATISTICS).change(workbook -> workbook.getSheet(PackLayout.HIDDEN_SHEET).getRow(row)
                .getCell(row < PackLayout.HIDDEN_FIRST_ROW ? 1 : 0).setCellValue(value));
    }

    @Test
    void two_files_of_one_pack_are_both_refused() throws IOException {
        Path one = save(pack(STATISTICS).value("gdp", 2010));
        Path two = Files.copy(one, folder.resolve("统计局（改）.xlsx"));
        MergePreview preview = preview(plan(), one, two);
        assertThat(preview.cells()).isEmpty();
        assertThat(preview.problems().map(PackException::problem)).containsExactly(PackProblem.GIVEN_TWICE,
                PackProblem.GIVEN_TWICE);
    }

    @Test
    void a_hostile_file_is_refused_by_the_limits_of_all_tables_and_the_other_pack_stays() throws IOException {
        Path macros = new RawWorkbook().part("xl/vbaProject.bin", "x").write(folder.resolve("宏.xlsx"));
        MergePreview preview = preview(plan(), macros, save(pack(STATISTICS).value("gdp", 2010)));
        assertThat(preview.problems().map(problem -> problem.text(Messages.of(Language.ZH)))).singleElement().asString()
                .contains("宏.xlsx").contains("宏，请另存为");
        assertThat(preview.cells(MergeKind.CHANGED)).hasSize(1);
    }

    @Test
    void the_next_round_asks_only_for_what_was_not_accepted() {
        MergePreview first = preview(plan(), save(pack(STATISTICS).value("gdp", 2010).value("primary-share", "1.3%")));
        MergeDecisions decisions = MergeDecisions.NONE.with(first, cell(first, STATISTICS, "primary-share"),
                new MergeDecision.Return("请附依据"));
        FillIn returned = first.fillIns(decisions).getFirst();
        assertThat(returned.state()).isEqualTo(FillIn.State.RETURNED);
        Plan merged = SentPacks.with(SentPacks.edited(plan(), "gdp", 2010), returned);
        FilledPack again = FilledPack.next(merged, STATISTICS, YEAR).value("primary-share", "1.2%");
        MergePreview second = preview(SentPacks.sent(merged, STATISTICS), save(again));
        assertThat(second.problems()).isEmpty();
        assertThat(second.cells()).noneMatch(cell -> cell.received().series().equals(SentPacks.series("gdp")));
        assertThat(cell(second, STATISTICS, "primary-share").outcome()).isInstanceOf(MergeCell.New.class);
    }
}
