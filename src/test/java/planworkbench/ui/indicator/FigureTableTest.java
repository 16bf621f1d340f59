package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.PackageException;
import planworkbench.formula.PlanFormulas;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// What the table and the panel say about the sample plan, without a window.
@TestInstance(Lifecycle.PER_CLASS)
class FigureTableTest {

    private static final String REGION = "吴中区";
    /// How many tables were shown before.
    private static final long SHOWN = 3;
    private static final Messages ZH = Messages.of(Language.ZH);

    @SuppressWarnings("NullAway.Init")
    private FigureTable table;

    @BeforeAll
    void read() throws IOException, PackageException {
        table = FigureTable.of(DataPackageReader.read(Path.of("sample-data", "wuzhong-services-145")).plan());
    }

    @Test
    void theYearsReachFromTheFirstFigureToTheTarget() {
        assertThat(List.of(table.firstYear(), table.lastYear())).isEqualTo(List.of(2015, 2025));
    }

    @Test
    void theRegionsAreThePlansOwnAndTheOneItIsComparedWith() {
        assertThat(table.regions()).containsExactly(REGION, "苏州市");
    }

    @Test
    void aShareCountsAsComputedWhereBothPartsAreKnownAndAsStatedElsewhere() {
        SeriesFigures share = figures("services-share");
        assertThat(share.cell(2020).computed()).isTrue();
        assertThat(share.cell(2020).value()).isCloseTo(724.53 / 1343.78 * 100, within(1e-9));
        assertThat(share.cell(2015).computed()).isFalse();
        assertThat(share.cell(2015).value()).isEqualTo(49.0);
        assertThat(share.cell(2021).value()).isNull();
    }

    @Test
    void aShareWhosePartsBothChangeStaysComparable() {
        assertThat(figures("services-va").cell(2024).breaks()).isTrue();
        assertThat(figures("gdp").cell(2024).breaks()).isTrue();
        assertThat(figures("services-share").cell(2024).breaks()).isFalse();
    }

    @Test
    void growthIsOfLevelsAndPointsAreOfShares() {
        assertThat(figures("gdp").change(2020))
                .isInstanceOfSatisfying(YearChange.Growth.class,
                        growth -> assertThat(growth.fraction()).isCloseTo(1343.78 / 1176 - 1, within(1e-12)));
        assertThat(figures("culture-share").change(2021))
                .isInstanceOfSatisfying(YearChange.Points.class,
                        points -> assertThat(points.difference()).isCloseTo(0.2, within(1e-12)));
    }

    @Test
    void nothingIsSaidAcrossABreakOrAGapOrOfARank() {
        assertThat(
                List.of(figures("gdp").change(2024), figures("gdp").change(2023), figures("retail-sales").change(2020),
                        figures("testing-rank").change(2020)))
                .isEqualTo(List.of(none(Reason.BREAK), none(Reason.NO_DATA), none(Reason.BREAK),
                        none(Reason.NOT_APPLICABLE)));
    }

    @Test
    void changesAreSaidWithSignAndUnit() {
        DetailsText text = new DetailsText(ZH);
        assertThat(List.of(text.change(new YearChange.Growth(0.1213)), text.change(new YearChange.Growth(-0.05)),
                text.change(new YearChange.Points(-0.05)), text.change(none(Reason.BREAK)),
                text.change(none(Reason.NO_DATA)), text.change(none(Reason.NOT_APPLICABLE))))
                .isEqualTo(List.of("较上年 +12.13%", "较上年 −5.00%", "较上年 −0.05 个百分点", "口径变化，与上年不可比", "上年无数据，不计算增速",
                        ""));
    }

    @Test
    void theFormatOfAYearFitsItsLongestFigureAndItsDecimals() {
        assertThat(List.of(table.format(REGION, 2020), table.format(REGION, 2016), table.format("苏州市", 2022)))
                .isEqualTo(List.of(new YearFormat("18,474".length(), 2, table.format(REGION, 2020).breaks()),
                        YearFormat.NONE, new YearFormat("23,958".length(), 2, false)));
    }

    @Test
    void targetsAreWrittenInSigns() {
        assertThat(IntStream.range(0, 6)
                .mapToObj(i -> TargetItem.of(figures(List.of("services-va", "retail-sales", "services-share",
                        "testing-rank", "events-international", "5g-coverage").get(i)), ZH).brief())
                .toList())
                .isEqualTo(List.of("> 1,000", "≥ 1,075；年均 ≥ 7%", "> 苏州市", "第 1 位", "每年 1–2", "100%"));
    }

    @Test
    void anotherFigureChangesItsRowAndThoseThatFollowFromItButNoOther() {
        Plan plan = table.plan();
        SeriesKey services = key("services-va");
        Plan typed = plan
                .withObservation(new Observation(services, 2020, 730.0, ObservationStatus.FINAL, "", null, ""));
        assertThat(changed(typed)).contains(services, key("services-share")).doesNotContain(key("gdp"));
        assertThat(changed(plan.withoutObservation(new ObservationKey(services, 2020)))).contains(services)
                .doesNotContain(key("gdp"));
        assertThat(changed(plan)).isEmpty();
    }

    @Test
    void anotherDepartmentOrAnotherTableInBetweenChangesEveryRow() {
        Plan plan = table.plan();
        List<Indicator> handedOn = plan.indicators().values().stream().map(one -> one.withDepartment(null)).toList();
        assertThat(changed(plan.withIndicators(handedOn))).containsAll(table.rows(REGION));
        assertThat(renewal(plan).changes(key("gdp"), SHOWN + 1)).isTrue();
    }

    private List<SeriesKey> changed(Plan plan) {
        return table.rows(REGION).stream().filter(row -> renewal(plan).changes(row, SHOWN)).toList();
    }

    private TableRenewal renewal(Plan plan) {
        return TableRenewal.of(new TableRenewal.Question(plan, table, SHOWN), PlanFormulas.of(plan));
    }

    private static SeriesKey key(String indicator) {
        return new SeriesKey(indicator, REGION);
    }

    private SeriesFigures figures(String indicator) {
        return table.figures(key(indicator));
    }

    private static YearChange none(Reason reason) {
        return new YearChange.None(reason);
    }
}
