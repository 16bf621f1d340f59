package planworkbench.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.exchange.CsvText;
import planworkbench.exchange.DataPackage;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.ReportDocument;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;

/// The annex of the two packages, computed by a spreadsheet's rules, says what the program says.
class WorkbookAnnexTest {

    private static final DataPackage SAMPLE = Annexes.sample();
    private static final DataPackage PRACTICE = Annexes.practice();

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "optimistic", "stress", "latest"})
    void formulasGiveTheProjectionAndTheJudgementsOfTheSample(String scenario) throws Exception {
        agrees(SAMPLE, 2024, scenario);
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "latest"})
    void formulasGiveTheProjectionAndTheJudgementsOfThePractice(String scenario) throws Exception {
        agrees(PRACTICE, 2023, scenario);
    }

    private static void agrees(DataPackage data, int year, String scenario) throws Exception {
        ReportMaterial material = Annexes.material(data.plan(), year, data.scenarios().resolve(scenario));
        byte[] bytes = Annexes.bytes(material);
        for (boolean computed : new boolean[]{true, false}) {
            AnnexFile annex = new AnnexFile(bytes, computed);
            annex.shows(material.plan(), material.outcome().projection());
            annex.judges(material.outcome().attainments());
        }
    }

    @Test
    void changedInputsGiveWhatTheProgramWouldCompute() throws Exception {
        ResolvedScenario latest = SAMPLE.scenarios().resolve("latest");
        AnnexFile annex = new AnnexFile(Annexes.bytes(Annexes.material(SAMPLE.plan(), 2024, latest)), true);
        annex.assumption("服务业增加值", "实际增速").setCellValue(0.0625);
        annex.assumption("地区生产总值", "价格变动").setCellValue(0.02);
        annex.target("T01", TargetSheet.FIRST).setCellValue(1200);
        annex.target("T28", TargetSheet.FIRST).setCellValue(9);
        annex.changed();
        SeriesKey services = SAMPLE.plan().series("services-va");
        SeriesKey gdp = SAMPLE.plan().series("gdp");
        Plan asked = withKind(withKind(SAMPLE.plan(), "T01", new TargetKind.MoreThan(1200)), "T28",
                new TargetKind.CumulativeAtLeast(9));
        ReportMaterial changed = Annexes.material(asked, 2024,
                latest.with(Assumption.of(services, new ProjectionMethod.RealGrowth(0.0625, 0), ""))
                        .with(Assumption.of(gdp, new ProjectionMethod.RealGrowth(0.05, 0.02), "")));
        annex.shows(asked, changed.outcome().projection());
        annex.judges(changed.outcome().attainments());
    }

    private static Plan withKind(Plan plan, String target, TargetKind kind) {
        return plan.withTarget(Objects.requireNonNull(plan.targets().get(target)).withKind(kind));
    }

    @Test
    void tablesHoldNumbersThatLookAsTheyArePrinted() throws Exception {
        Target services = Objects.requireNonNull(PRACTICE.plan().targets().get("T01"));
        Plan planned = PRACTICE.plan().withTarget(services.withPlanned(new TreeMap<>(Map.of(2022, 780.0))));
        ReportMaterial material = Annexes.material(planned, 2023, PRACTICE.scenarios().resolve("latest"));
        ReportDocument report = Annexes.document(material);
        AnnexFile annex = new AnnexFile(Annexes.bytes(material, report), false);
        int numbers = 0;
        for (DataTable table : tables(report)) {
            XSSFSheet sheet = annex.sheet(WorkbookUtil.createSafeSheetName(table.caption(), ' ').strip());
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    DataTable.Cell cell = table.rows().get(row).cells().get(column);
                    XSSFCell found = sheet.getRow(3 + row).getCell(column);
                    if (found.getCellType() == CellType.NUMERIC) {
                        numbers++;
                        double value = Objects.requireNonNull(cell.value());
                        // the 15 digits that a spreadsheet knows
                        assertThat(found.getNumericCellValue()).isCloseTo(value,
                                within(Math.abs(value) * 1e-15 + 1e-15));
                        assertThat(printed(found)).isEqualTo(cell.text().replace('−', '-'));
                    } else {
                        assertThat(found.getStringCellValue()).isEqualTo(found.getCellStyle().getQuotePrefixed()
                                ? cell.text()
                                : CsvText.harmless(cell.text()));
                    }
                }
            }
        }
        long known = tables(report).stream().flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream()).filter(cell -> cell.value() != null).count();
        assertThat(numbers).isEqualTo((int) known).isGreaterThan(50);
    }

    /// POI takes a percent sign in quotes for a real one, which spreadsheets do not.
    private static String printed(XSSFCell cell) {
        String format = cell.getCellStyle().getDataFormatString().replace("\"%\"", "\"P\"");
        return new DataFormatter(Locale.ROOT).formatRawCellContents(cell.getNumericCellValue(), -1, format)
                .replace("P", "%");
    }

    private static List<DataTable> tables(ReportDocument report) {
        return report.chapters().stream().flatMap(chapter -> chapter.blocks().stream())
                .filter(DataTable.class::isInstance).map(DataTable.class::cast).toList();
    }

    @Test
    void chartsDrawCellsThatFollowTheProjection() throws Exception {
        ReportMaterial material = Annexes.material(PRACTICE.plan(), 2023, PRACTICE.scenarios().resolve("latest"));
        ReportDocument report = Annexes.document(material);
        AnnexFile annex = new AnnexFile(Annexes.bytes(material, report), true);
        List<DataChart> wanted = report.chapters().stream().flatMap(chapter -> chapter.blocks().stream())
                .filter(block -> block instanceof DataChart chart && chart.kind() == DataChart.ChartKind.LINE)
                .map(DataChart.class::cast).toList();
        List<XSSFChart> charts = new ArrayList<>(annex.sheet("图表").createDrawingPatriarch().getCharts());
        // in the order in which they were made
        charts.sort(Comparator.comparingInt(chart -> Integer
                .parseInt(chart.getPackagePart().getPartName().getName().replaceAll("\\D", ""))));
        assertThat(charts).hasSameSizeAs(wanted).isNotEmpty();
        for (int i = 0; i < wanted.size(); i++) {
            var lines = charts.get(i).getCTChart().getPlotArea().getLineChartArray(0);
            assertThat(charts.get(i).getRelations()).as("no workbook inside").isEmpty();
            for (int s = 0; s < wanted.get(i).series().size(); s++) {
                String values = lines.getSerArray(s).getVal().getNumRef().getF();
                assertThat(numbers(annex, values)).usingElementComparator(WorkbookAnnexTest::compared)
                        .isEqualTo(wanted.get(i).series().get(s).values());
                assertThat(annex.cellAt(lines.getSerArray(s).getTx().getStrRef().getF()).getStringCellValue())
                        .isEqualTo(wanted.get(i).series().get(s).name());
            }
        }
        String projected = charts.getFirst().getCTChart().getPlotArea().getLineChartArray(0).getSerArray(1).getVal()
                .getNumRef().getF();
        List<@Nullable Double> before = numbers(annex, projected);
        annex.assumption("服务业增加值", "实际增速").setCellValue(0.2);
        annex.changed();
        assertThat(numbers(annex, projected).getLast()).isGreaterThan(Objects.requireNonNull(before.getLast()));
    }

    private static int compared(@Nullable Double one, @Nullable Double other) {
        return AnnexFile.isSame(one, other) ? 0 : 1;
    }

    private static List<@Nullable Double> numbers(AnnexFile annex, String range) {
        List<@Nullable Double> numbers = new ArrayList<>();
        for (CellReference cell : new AreaReference(range, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            XSSFCell found = annex.cellAt(cell.formatAsString());
            numbers.add(found.getCellType() == CellType.BLANK ? null : annex.number(found));
        }
        return numbers;
    }

    @Test
    void onlyInputsMayBeChangedAndNothingAsksForAPassword() throws Exception {
        ReportMaterial material = Annexes.material(SAMPLE.plan(), 2024, SAMPLE.scenarios().resolve("baseline"));
        XSSFWorkbook workbook = new AnnexFile(Annexes.bytes(material), false).workbook;
        assertThat(workbook.getForceFormulaRecalculation()).isTrue();
        assertThat(workbook.getStylesSource().getCTStylesheet().xmlText()).as("Excel wants colours of eight digits")
                .contains("rgb=").doesNotContainPattern("rgb=\"[0-9A-F]{6}\"");
        workbook.forEach(sheet -> {
            assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
            assertThat(((XSSFSheet) sheet).getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
            sheet.forEach(row -> row.forEach(cell -> {
                if (!cell.getCellStyle().getLocked()) {
                    assertThat(cell.getCellType()).isIn(CellType.NUMERIC, CellType.BLANK);
                }
            }));
        });
    }

    /// A growth of −100 % or less leaves nothing, and nothing grows from there.
    @Test
    void aGrowthMayNotFallByAllThereIsAndAStepMay() throws Exception {
        AnnexFile annex = new AnnexFile(Annexes.bytes(Annexes.material(SAMPLE.plan(), 2024,
                SAMPLE.scenarios().resolve("latest"))), false);
        XSSFSheet sheet = annex.sheet("假设");
        assertThat(rule(sheet, annex.assumption("服务业增加值", "价格变动"))).isEqualTo(
                List.of(OperatorType.GREATER_THAN, "-1"));
        assertThat(rule(sheet, annex.assumption("文化产业增加值占GDP比重", "每年增量")).getFirst())
                .isEqualTo(OperatorType.BETWEEN);
    }

    private static List<Object> rule(XSSFSheet sheet, XSSFCell cell) {
        return sheet.getDataValidations().stream()
                .filter(rule -> Arrays.stream(rule.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(cell)))
                .<List<Object>>map(rule -> List.of(rule.getValidationConstraint().getOperator(),
                        rule.getValidationConstraint().getFormula1()))
                .findFirst().orElseThrow();
    }

    @Test
    void aPrintedNumberIsWrittenWithoutTheNoiseOfArithmetic() {
        assertThat(PrintedNumber.of("81.3%", 0.8124999999999999)).map(PrintedNumber::value).hasValue(0.8125);
        assertThat(PrintedNumber.of("724.53 亿元", 724.53)).map(PrintedNumber::value).hasValue(724.53);
    }

    @Test
    void wordsThatLookLikeFormulasStayWords() throws Exception {
        Indicator first = SAMPLE.plan().indicators().firstEntry().getValue();
        List<Indicator> renamed = new ArrayList<>(SAMPLE.plan().indicators().values());
        renamed.set(0, new Indicator(first.code(), "=HYPERLINK(\"http://example.org\")", first.group(), first.unit(),
                first.nature(), first.priceBasis(), first.direction(), first.measure(), first.definition(),
                first.department(), first.note()));
        ResolvedScenario latest = SAMPLE.scenarios().resolve("latest");
        Assumption supposed = Objects.requireNonNull(latest.assumption(SAMPLE.plan().series("gdp")));
        ReportMaterial material = Annexes.material(SAMPLE.plan().withIndicators(renamed), 2024,
                latest.with(supposed.withReason("@SUM(1+1)|cmd")));
        XSSFWorkbook workbook = new AnnexFile(Annexes.bytes(material), false).workbook;
        List<String> texts = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue());
            }
            assertThat(cell.getCellType() == CellType.FORMULA && cell.getCellFormula().contains("HYPERLINK")).isFalse();
        })));
        assertThat(texts).contains("'=HYPERLINK(\"http://example.org\")", "'@SUM(1+1)|cmd")
                .noneMatch(text -> text.startsWith("=") || text.startsWith("@"));
    }

    @Test
    void theSameReportIsTheSameFileAndTheStreamStaysOpen() throws Exception {
        ReportMaterial material = Annexes.material(PRACTICE.plan(), 2023, PRACTICE.scenarios().resolve("latest"));
        byte[] bytes = Annexes.bytes(material);
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        WorkbookAnnex.write(material, Annexes.document(material), Annexes.CHINESE, out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void practiceDataAreMarkedOnEverySheet() throws Exception {
        ReportMaterial material = Annexes.material(PRACTICE.plan(), 2023, PRACTICE.scenarios().resolve("latest"));
        XSSFWorkbook workbook = new AnnexFile(Annexes.bytes(material), false).workbook;
        workbook.forEach(sheet -> assertThat(sheet.getHeader().getRight()).isEqualTo("演示"));
    }
}
