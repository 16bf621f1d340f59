package planworkbench.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.exchange.sheet.RawWorkbook;
import planworkbench.exchange.sheet.SheetReader;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Tables as departments send them.
class RealLifeTableTest {

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();

    private ImportPreview preview(Path file) throws Exception {
        return new FigureImport(plan, Mapping.NONE).preview(SheetReader.read(file), null);
    }

    private ImportPreview csv(String text) throws Exception {
        return preview(Files.writeString(folder.resolve("表.csv"), text));
    }

    private Path workbook(Workbook workbook, Consumer<Sheet> content, String name) throws IOException {
        try (workbook; OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            content.accept(workbook.createSheet("年鉴"));
            workbook.write(out);
        }
        return folder.resolve(name);
    }

    private static void row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case String text -> row.createCell(i).setCellValue(text);
                case Number value -> row.createCell(i).setCellValue(value.doubleValue());
                default -> throw new IllegalArgumentException();
            }
        }
    }

    /// “C3 服务业增加值 2021 new 812.5”.
    private List<String> said(ImportPreview preview) {
        Messages messages = Messages.of(Language.EN);
        return preview.differences().stream().map(difference -> difference.cell().address() + " "
                + plan.seriesName(difference.key().series()) + " " + difference.key().year() + " "
                + switch (difference.outcome()) {
                    case Difference.New(var entry, boolean fraction) ->
                        "new " + entry.value() + (fraction ? " fraction" : "");
                    case Difference.Changed(var entry, boolean fraction) ->
                        "changed " + entry.value() + (fraction ? " fraction" : "");
                    case Difference.Same() -> "same";
                    case Difference.Refused refused -> messages.get(refused.key(), refused.arguments().toArray());
                }).toList();
    }

    @Test
    void newChangedAndSameFiguresAreTold() throws Exception {
        assertThat(said(csv("指标,单位,2020,2021,2022\n地区生产总值,亿元,1343.78,1512,1580.3\n"))).containsExactly(
                "C2 地区生产总值 2020 same", "D2 地区生产总值 2021 changed 1512.0", "E2 地区生产总值 2022 new 1580.3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aTwoLineHeadWithMergedYearsTitleAndNotesIsUnderstood(String kind) throws Exception {
        Path file = workbook(kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(), sheet -> {
            row(sheet, 0, "2022年国民经济主要指标");
            row(sheet, 1, "", "", "单位：亿元");
            row(sheet, 2, "指标名称", "2021年", "", "2022年", "");
            row(sheet, 3, "", "完成数", "同比增长(%)", "完成数", "同比增长(%)");
            row(sheet, 4, "一、服务业增加值", 812.5, 7.1, "８７０.２", "6.0");
            row(sheet, 5, "其中：接待游客（万人次）", 1980, -19.8, "…", "—");
            row(sheet, 6, "注：2022年为快报数，2021年增长7.1%");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
            sheet.getRow(5).setZeroHeight(true);
        }, "表." + kind);
        ImportPreview preview = preview(file);
        assertThat(said(preview)).containsExactly("B5 服务业增加值 2021 new 812.5", "D5 服务业增加值 2022 new 870.2",
                "B6 接待游客 2021 same");
        assertThat(preview.differences()).extracting(Difference::hidden).containsExactly(false, false, true);
        assertThat(preview.passedOver()).extracting(PassedOver::problem).containsExactly(FigureProblem.GROWTH,
                FigureProblem.GROWTH);
        assertThat(preview.missing()).isEqualTo(1);
    }

    /// As yearbooks print it: a row for each year, units behind the names or above the table.
    @Test
    void aRowForEachYearIsUnderstoodToo() throws Exception {
        Path file = workbook(new XSSFWorkbook(), sheet -> {
            row(sheet, 0, "主要年份国民经济指标", "", "", "单位：亿元");
            row(sheet, 1, "年份", "地区生产总值", "服务业增加值", "接待游客（万人次）", "绿化覆盖率");
            row(sheet, 2, 2021, 1512, "８１２.５", 1980, 42.1);
            row(sheet, 3, "2022年", 1580.3, 870.2, "…", 42.3);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            sheet.getRow(3).setZeroHeight(true);
        }, "逐年.xlsx");
        ImportPreview preview = preview(file);
        assertThat(said(preview)).containsExactly("B3 地区生产总值 2021 changed 1512.0", "B4 地区生产总值 2022 new 1580.3",
                "C3 服务业增加值 2021 new 812.5", "C4 服务业增加值 2022 new 870.2", "D3 接待游客 2021 same");
        assertThat(preview.differences()).extracting(Difference::hidden).containsExactly(false, true, false, true,
                false);
        assertThat(preview.passedOver()).extracting(PassedOver::place, PassedOver::problem)
                .containsExactly(tuple("E2", FigureProblem.NO_INDICATOR));
        assertThat(preview.meaning().turned()).isTrue();
        assertThat(preview.meaning().unit()).isEqualTo("亿元");
    }

    @Test
    void datesInTheHeadStandForTheirYears() throws Exception {
        Path file = workbook(new XSSFWorkbook(), sheet -> {
            CellStyle date = sheet.getWorkbook().createCellStyle();
            date.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\""));
            row(sheet, 0, "项目", "", "2022-12-31", "2023年1-9月");
            Cell cell = sheet.getRow(0).getCell(1);
            cell.setCellValue(LocalDate.of(2021, 12, 31));
            cell.setCellStyle(date);
            row(sheet, 1, "A02", 1501, 1580, 1200);
        }, "日期.xlsx");
        ImportPreview preview = preview(file);
        assertThat(said(preview)).containsExactly("B2 地区生产总值 2021 changed 1501.0", "C2 地区生产总值 2022 new 1580.0");
        assertThat(preview.passedOver()).extracting(PassedOver::problem)
                .containsExactly(FigureProblem.PART_OF_YEAR);
    }

    @Test
    void percentFractionAndTextInOneRowComeToTheSame() throws Exception {
        Path file = workbook(new XSSFWorkbook(), sheet -> {
            row(sheet, 0, "指标", 2021, 2022, 2023, 2024);
            row(sheet, 1, "文化产业增加值占GDP比重", 0.049, 0.05, "5.1%", 5.2);
            CellStyle percent = sheet.getWorkbook().createCellStyle();
            percent.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.0%"));
            sheet.getRow(1).getCell(1).setCellStyle(percent);
        }, "比重.xlsx");
        assertThat(said(preview(file))).containsExactly("B2 文化产业增加值占GDP比重 2021 changed 4.9",
                "C2 文化产业增加值占GDP比重 2022 new 5.0 fraction", "D2 文化产业增加值占GDP比重 2023 new 5.1",
                "E2 文化产业增加值占GDP比重 2024 new 5.2");
    }

    @Test
    void aSmallShareThatNothingExplainsIsRefused() throws Exception {
        assertThat(said(csv("指标,2021,2022\n数字经济核心产业增加值占GDP比重,0.15,0.16\n"))).allMatch(
                line -> line.contains("per cent or a fraction?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"指标,单位,2021,2022\n服务业增加值,万元,8125000,\"8,702,000\"\n",
        "指标,2021,2022\n服务业增加值（万元）,8125000,8702000\n", "单位：万元\n指标,2021,2022\n服务业增加值,8125000,8702000\n",
        "指标,2021（万元）,2022\n服务业增加值,8125000,870.2\n", "指标,2021,2022\n服务业增加值,812.5亿元,8702000万元\n"})
    void unitsAreConverted(String table) throws Exception {
        assertThat(csv(table).entries().map(entry -> entry.value())).containsExactly(812.5, 870.2);
    }

    @Test
    void aUnitThatDoesNotFitIsRefused() throws Exception {
        assertThat(said(csv("指标,单位,2021,2022\n接待游客,亿元,1,2\n"))).containsExactly(
                "C2 接待游客 2021 the unit “亿元” cannot be converted to “万人次”",
                "D2 接待游客 2022 the unit “亿元” cannot be converted to “万人次”");
    }

    @Test
    void chineseEncodingAndAnotherRegionAreRead() throws Exception {
        Path file = Files.write(folder.resolve("国标.csv"),
                "指标\t地区\t2021年\t2022年\r\n地区生产总值\t苏州市\t22718.3\t23958.3\r\n"
                        .getBytes(Charset.forName("GB18030")));
        assertThat(said(preview(file))).containsExactly("C2 地区生产总值@苏州市 2021 new 22718.3",
                "D2 地区生产总值@苏州市 2022 same");
    }

    @Test
    void aRowThatThePlanDoesNotKnowIsListedUntilSomebodySaysWhatItIs() throws Exception {
        String table = "指标,2021,2022\n三产增加值,812.5,870\n地区生产总值,1500,1580\n";
        assertThat(csv(table).passedOver()).containsExactly(
                new PassedOver("A2", "三产增加值", FigureProblem.NO_INDICATOR, 2));
        MappingMemory memory = new MappingMemory(folder.resolve("home"));
        memory.remember("small", new Mapping(Map.of("三产增加值", "A01"), Map.of(),
                Map.of()));
        ImportPreview again = new FigureImport(plan, memory.of("small"))
                .preview(SheetReader.read(folder.resolve("表.csv")), null);
        assertThat(said(again)).contains("B2 服务业增加值 2021 new 812.5");
    }

    @Test
    void twoRowsThatSayOtherwiseOfOneCellAreTold() throws Exception {
        assertThat(said(csv("指标,2021,2022\n服务业增加值,812.5,870\nA01,812.5,871\n"))).containsExactly(
                "B2 服务业增加值 2021 new 812.5", "C2 服务业增加值 2022 new 870.0",
                "C3 服务业增加值 2022 the same cell as 表.csv!C2 of 表.csv, with another number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"C2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "<c r=\"C2\"><v>NaN</v></c>",
        "<c r=\"C2\"><v>1e999</v></c>", "<c r=\"C2\"><f>A1+1</f></c>", "<c r=\"C2\" t=\"b\"><v>1</v></c>",
        "<c r=\"C2\"><v>0x1p3</v></c>", "<c r=\"C2\" s=\"2\"><v>45000</v></c>"})
    void aCellThatIsNoFigureIsNamedAndTheOthersAreRead(String cell) throws Exception {
        ImportPreview preview = preview(new RawWorkbook().withCell(cell).write(folder.resolve("错.xlsx")));
        assertThat(preview.count(Difference.Refused.class)).isEqualTo(1);
        assertThat(preview.differences().getLast().place()).isEqualTo("年鉴!C2");
        assertThat(preview.entries().map(entry -> entry.value())).containsExactly(801.5);
    }

    @Test
    void aFormulaNestedDeeplyIsNeverComputed() throws Exception {
        String formula = "ABS(".repeat(15_000) + "1" + ")".repeat(15_000);
        ImportPreview preview = preview(new RawWorkbook()
                .withCell("<c r=\"C2\"><f>" + formula + "</f><v>1</v></c>").write(folder.resolve("深.xlsx")));
        assertThat(said(preview).getLast()).startsWith("C2 服务业增加值 2023 the formula is longer than");
    }

    @Test
    void everyReasonIsSaidInBothLanguages() {
        for (FigureProblem problem : FigureProblem.values()) {
            for (Language language : Language.values()) {
                assertThat(Messages.of(language).get(problem.key(), "1", "2")).doesNotContain("{");
            }
        }
    }
}
