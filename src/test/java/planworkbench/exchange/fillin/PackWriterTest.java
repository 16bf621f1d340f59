package planworkbench.exchange.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.exchange.fillin.PackLayout.Column;
import planworkbench.exchange.sheet.Sheet;
import planworkbench.exchange.sheet.SheetReader;
import planworkbench.plan.FillIn;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// A pack, opened by another program and by our own reader.
class PackWriterTest {

    private static final Plan PLAN = Packs.practice().plan();
    private static final String MAIN = "填报";

    @TempDir
    Path folder;

    private List<Sheet> read(Plan plan) throws Exception {
        return SheetReader.read(Files.write(folder.resolve("pack.xlsx"), Packs.bytes(plan))).sheets();
    }

    @Test
    void theHiddenSheetSaysWhatThePackIsAndWhichFiguresItAsksFor() throws Exception {
        Sheet hidden = Packs.sheet(read(PLAN), PackLayout.HIDDEN_SHEET);
        assertThat(hidden.hidden()).isTrue();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < PackLayout.HIDDEN_HEAD_ROW; row++) {
            rows.add(Packs.texts(hidden, row, 0, 1));
        }
        assertThat(rows).containsExactly(List.of("format", PackLayout.FORMAT),
                List.of("plan", PLAN.header().id()), List.of("department", "wtlj"), List.of("year", "2023"),
                List.of("round", "1"));
        List<String> asked = FillInPack.asked(PLAN, Packs.CULTURE).map(Indicator::code).toList();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            List<String> id = Packs.texts(hidden, PackLayout.HIDDEN_FIRST_ROW + i, 0, 1);
            assertThat(id.get(1)).isEqualTo("吴中区");
            codes.add(id.get(0));
        }
        assertThat(codes).isEqualTo(asked).hasSize(10);
    }

    @Test
    void eachFigureIsAskedWithItsUnitItsLastYearsAndTheirStatusAndWhatIsAllowed() throws Exception {
        Sheet sheet = Packs.sheet(read(PLAN), MAIN);
        assertThat(Packs.texts(sheet, 0, 0, 0)).containsExactly("【演示数据】吴中区现代服务业“十四五”规划（演示） · 2023年数据填报表");
        assertThat(Packs.texts(sheet, 1, 0, 0)).containsExactly("填报单位：区文化体育和旅游局　　第1次填报　　共10项");
        assertThat(Packs.texts(sheet, PackLayout.HEAD_ROW, 0, Column.REMARK.index())).containsExactly("序号", "代码", "指标",
                "地区", "单位", "2020年", "2021年", "2022年", "2023年\n现有数", "填报范围", "2023年\n填报值", "数据状态", "依据", "原因、说明");
        assertThat(Packs.texts(sheet, PackLayout.FIRST_ROW + 3, 0, Column.REMARK.index())).containsExactly("4",
                "tourists", "接待游客", "吴中区", "万人次", "2,470\n规划载明", "2,495\n演示", "2,380\n演示", "2,560\n演示", "不小于 0", "", "",
                "", "");
        assertThat(Packs.texts(sheet, PackLayout.FIRST_ROW + 1, Column.THREE_BEFORE.index(), Column.RANGE.index()))
                .containsExactly("—", "0\n演示", "1\n演示", "0\n演示", "当年新增，整数，不小于 0");
    }

    @Test
    void onlyTheCellsToFillInAreOpenAndEverySheetIsLocked() throws IOException {
        try (XSSFWorkbook workbook = Packs.workbook(PLAN)) {
            assertThat(workbook.isStructureLocked()).isTrue();
            assertThat(workbook.getStylesSource().getCTStylesheet().xmlText()).as("Excel wants colours of eight digits")
                    .contains("rgb=").doesNotContainPattern("rgb=\"[0-9A-F]{6}\"");
            assertThat(workbook.getSheetVisibility(2)).isEqualTo(SheetVisibility.VERY_HIDDEN);
            workbook.forEach(sheet -> assertThat(sheet.getProtect()).isTrue());
            XSSFSheet sheet = workbook.getSheet(MAIN);
            assertThat(sheet.isFormatColumnsLocked()).isFalse();
            Set<String> open = new TreeSet<>();
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (!cell.getCellStyle().getLocked()) {
                        open.add(cell.getAddress().formatAsString());
                    }
                }
            }
            Set<String> expected = new TreeSet<>();
            for (int row = 6; row <= 15; row++) {
                for (String column : List.of("K", "L", "M", "N")) {
                    expected.add(column + row);
                }
            }
            assertThat(open).isEqualTo(expected);
            assertThat(sheet.isColumnHidden(Column.RETURNED.index())).isTrue();
        }
    }

    @Test
    void numbersAreHeldToTheirRangeAndTheStatusComesFromAList() throws IOException {
        try (XSSFWorkbook workbook = Packs.workbook(PLAN)) {
            List<String> found = new ArrayList<>();
            for (DataValidation validation : workbook.getSheet(MAIN).getDataValidations()) {
                var rule = validation.getValidationConstraint();
                String cells = String.join(" ",
                        List.of(validation.getRegions().getCellRangeAddresses()).stream()
                                .map(range -> range.formatAsString()).toList());
                String what = rule.getValidationType() == ValidationType.LIST
                        ? String.join(",", rule.getExplicitListValues())
                        : (rule.getValidationType() == ValidationType.INTEGER ? "whole " : "decimal ")
                                + rule.getFormula1() + " to " + rule.getFormula2();
                found.add(cells + ": " + what);
                assertThat(validation.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
                assertThat(validation.getErrorBoxText()).isNotBlank();
            }
            assertThat(found).containsExactly("K6 K11: decimal 0 to 100", "K7 K14: whole 0 to 999999999999999",
                    "K8: whole 0 to 999999999999999", "K9: decimal 0 to 999999999999999",
                    "K10: decimal 0 to 999999999999999", "K12 K13: whole 0 to 999999999999999", "K15: whole 0 to 1",
                    "L6:L15: 最终,初步核算,快报,预计");
        }
    }

    @Test
    void aSeriesThatEverHadAPartIsNotAskedForWholeNumbers() throws Exception {
        String code = Packs.texts(Packs.sheet(read(PLAN), MAIN), PackLayout.FIRST_ROW + 1, Column.CODE.index(),
                Column.CODE.index()).getFirst();
        Plan parted = PLAN.withObservation(new Observation(PLAN.series(code), 2015, 0.5, ObservationStatus.FINAL, "",
                null, ""));
        assertThat(Packs.texts(Packs.sheet(read(parted), MAIN), PackLayout.FIRST_ROW + 1, Column.RANGE.index(),
                Column.RANGE.index())).containsExactly("当年新增，不小于 0");
    }

    @Test
    void aReturnedPackAsksOnlyForWhatIsOpenAndSaysWhy() throws Exception {
        Plan returned = Packs.returned(PLAN);
        Sheet sheet = Packs.sheet(read(returned), MAIN);
        assertThat(Packs.texts(sheet, 1, 0, 0)).containsExactly("填报单位：区文化体育和旅游局　　第2次填报　　共2项，其中退回1项");
        assertThat(Packs.texts(sheet, PackLayout.FIRST_ROW, 1, 1)).containsExactly("culture-share");
        int reason = Column.RETURNED.index();
        assertThat(Packs.texts(sheet, PackLayout.FIRST_ROW, reason, reason)).containsExactly("与年报不符");
        assertThat(Packs.texts(sheet, PackLayout.FIRST_ROW + 1, reason, reason)).containsExactly("");
        assertThat(sheet.rows()).hasSize(PackLayout.FIRST_ROW + 2);
        try (XSSFWorkbook workbook = Packs.workbook(returned)) {
            XSSFSheet open = workbook.getSheet(MAIN);
            assertThat(open.isColumnHidden(reason)).isFalse();
            assertThat(List.of(colour(open, 0), colour(open, 1))).containsExactly("FFFBD5B5", "FFFFF8DC");
        }
        FillIn sent = FillInPack.next(returned, Packs.CULTURE, Packs.YEAR).sent();
        assertThat(sent.round()).isEqualTo(2);
        assertThat(sent.cells().stream().filter(cell -> cell.state() == FillIn.CellState.ASKED)
                .map(cell -> cell.series().indicator())).containsExactly("culture-share", "culture-parks");
        assertThat(sent.cells()).hasSize(10);
    }

    private static String colour(XSSFSheet sheet, int row) {
        return sheet.getRow(PackLayout.FIRST_ROW + row).getCell(Column.VALUE.index()).getCellStyle()
                .getFillForegroundColorColor().getARGBHex();
    }

    @Test
    void aNameThatLooksLikeAFormulaIsAText() throws Exception {
        Plan plan = PLAN.withIndicators(PLAN.indicators().values().stream().map(indicator -> new Indicator(
                indicator.code(), indicator.code().equals("tourists") ? "=HYPERLINK(1)" : indicator.name(),
                indicator.group(), indicator.unit(), indicator.nature(), indicator.priceBasis(),
                indicator.direction(), indicator.measure(), indicator.definition(), indicator.department(),
                indicator.note())).toList());
        assertThat(Packs.texts(Packs.sheet(read(plan), MAIN), PackLayout.FIRST_ROW + 3, 2, 2))
                .containsExactly("'=HYPERLINK(1)");
    }

    @Test
    void theSamePackIsTheSameFile() throws IOException {
        assertThat(Packs.bytes(PLAN)).isEqualTo(Packs.bytes(PLAN));
    }

    @Test
    void onlyFiguresThatAreEnteredAreAsked() {
        List<SeriesKey> asked = PLAN.departments().keySet().stream()
                .flatMap(id -> FillInPack.next(PLAN, id, Packs.YEAR).rows().stream()).map(FillInPack.Row::series)
                .toList();
        assertThat(asked).doesNotContain(PLAN.series("services-share")).contains(PLAN.series("services-va"))
                .allSatisfy(series -> assertThat(series.region()).isEqualTo("吴中区"));
    }

    @Test
    void theNameOfAFileIsNoPath() {
        FillInPack pack = FillInPack.next(PLAN, Packs.CULTURE, Packs.YEAR);
        assertThat(List.of(PackFileName.of(pack, "区商务局", Packs.CHINESE),
                PackFileName.of(pack, "../../区/商务:局.", Packs.CHINESE),
                PackFileName.of(pack, "长".repeat(200), Packs.CHINESE).length())).containsExactly(
                        "填报表_2023_区商务局_第1次.xlsx", "填报表_2023_区 商务 局_第1次.xlsx", 58);
    }
}
