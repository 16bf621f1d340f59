package planworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import planworkbench.exchange.PlanTables.Row;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Unit;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;

/// The sample package against the tables it was made from.
class SamplePackageTest {

    private static final Map<String, ObservationStatus> STATUS = Map.of("规划载明", ObservationStatus.STATED_BY_PLAN,
            "计划数", ObservationStatus.PLANNED, "预计", ObservationStatus.ESTIMATED, "最终", ObservationStatus.FINAL, "初步核算",
            ObservationStatus.PRELIMINARY);
    private static final Map<String, WorkItemKind> KIND = Map.of("框架", WorkItemKind.FRAMEWORK, "任务", WorkItemKind.TASK,
            "现状", WorkItemKind.CURRENT_STATE, "保障", WorkItemKind.SAFEGUARD);
    /// A position is counted in 位; that it is the one in the city stands in the indicator's name.
    private static final Map<String, String> UNIT = Map.of("全市位次", "位");

    private static DataPackage sample = new DataPackage(SmallPlan.plan(),
            SmallPlan.scenarios());

    @BeforeAll
    static void readTheSample() throws Exception {
        sample = DataPackageReader.read(Path.of("sample-data/wuzhong-services-145"));
    }

    @ParameterizedTest
    @MethodSource("planworkbench.exchange.PlanTables#targets")
    void a_target_of_the_plan_is_there_with_its_value_and_its_sentence_word_for_word(Row row) {
        Target target = Objects.requireNonNull(plan().targets().get(row.get("id")));
        Indicator indicator = plan().indicator(target.indicator());
        String line = row.get("target_line");
        assertThat(List.of(target.name(), indicator.name(), target.unit().symbol(), indicator.unit().symbol()))
                .isEqualTo(List.of(row.get("indicator"), row.get("series"), unit(row),
                        target.kind() instanceof TargetKind.AverageGrowthAtLeast ? "亿元" : unit(row)));
        assertThat(target.kind()).isEqualTo(kind(row));
        assertThat(target.source()).isEqualTo(quote(line, row.get("target_quote")));
        assertThat(String.valueOf(target.valueLine() == null ? line : target.valueLine()))
                .isEqualTo(row.get("value_line"));
        assertThat(target.year()).isEqualTo(2025);
        assertThat(target.headline()).isEqualTo(row.get("group").startsWith("表2-1"));
        assertThat(document().holds(Integer.parseInt(line), row.get("target_quote"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("planworkbench.exchange.PlanTables#targets")
    void the_starting_point_that_the_plan_states_is_there_with_its_sentence_word_for_word(Row row) {
        Target target = Objects.requireNonNull(plan().targets().get(row.get("id")));
        if (row.get("baseline_quote").isEmpty()) {
            assertThat(target.statedBase()).isNull();
        } else {
            assertThat(target.statedBase()).isEqualTo(new Target.StatedBase(row.number("baseline_2020"),
                    quote(row.get("baseline_line"), row.get("baseline_quote"))));
            assertThat(document().holds(row.year("baseline_line"), row.get("baseline_quote"))).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("planworkbench.exchange.PlanTables#baselines")
    void a_figure_of_the_plan_is_there_with_its_sentence_word_for_word(Row row) {
        Indicator indicator = Objects.requireNonNull(plan().find(row.get("series")));
        Observation observation = plan().observation(plan().series(indicator.code()), row.year("year"));
        assertThat(indicator.unit()).isEqualTo(new Unit(row.get("unit")));
        assertThat(observation).isEqualTo(new Observation(plan().series(indicator.code()), row.year("year"),
                row.number("value"), status(row), row.get("qualifier"),
                quote(row.get("line"), row.get("quote")), observation == null ? "" : observation.note()));
        assertThat(document().holds(row.year("line"), row.get("quote"))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("planworkbench.exchange.PlanTables#workItems")
    void an_area_of_work_is_there_with_its_sentence_word_for_word(Row row) {
        WorkItem item = plan().workItems().values().stream().filter(i -> i.name().equals(row.get("item"))).findFirst()
                .orElseThrow();
        assertThat(List.of(item.group(), item.kind(), item.source())).isEqualTo(List.of(row.get("group"),
                Objects.requireNonNull(KIND.get(row.get("kind"))), quote(row.get("line"), row.get("quote"))));
        assertThat(document().holds(row.year("line"), row.get("quote"))).isTrue();
        assertThat(item.department()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("planworkbench.exchange.PlanTables#observations")
    void a_published_figure_is_there_as_unverified_with_its_status_and_break(Row row) {
        Indicator indicator = Objects.requireNonNull(plan().find(row.get("series")));
        SeriesKey series = new SeriesKey(indicator.code(), row.get("region"));
        assertThat(plan().observation(series, row.year("year"))).isEqualTo(
                new Observation(series, row.year("year"), row.number("value"), status(row), "",
                        new Source(row.get("source"), null, "", false), "可靠程度：" + row.get("sureness")));
        assertThat(plan().breaks().stream().filter(b -> b.series().equals(series)).map(SeriesBreak::year)
                .anyMatch(year -> year == row.year("year"))).isEqualTo(row.get("break_before").equals("yes"));
    }

    @Test
    void nothing_is_in_the_sample_that_is_not_in_the_tables() {
        Map<String, String> expected = new HashMap<>();
        PlanTables.baselines().forEach(row -> expected.put(row.get("series") + row.get("year"), "规划"));
        PlanTables.observations().forEach(row -> expected.put(
                row.get("series") + (row.get("region").equals("吴中区") ? "" : "@" + row.get("region")) + row.get("year"),
                "转载"));
        // two starting points that the plan's targets state and its table of figures does not hold
        expected.put("检验检测认证全市位次2020", "目标T12");
        expected.put("省、市服务业领域领军企业2020", "目标T07");
        assertThat(plan().observations().values().stream().map(o -> plan().seriesName(o.series()) + o.year()))
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(plan().targets()).hasSameSizeAs(PlanTables.targets()).hasSize(32);
        assertThat(plan().workItems()).hasSameSizeAs(PlanTables.workItems()).hasSize(36);
        assertThat(PlanTables.baselines()).hasSize(59);
    }

    @Test
    void the_plans_own_retail_figure_of_the_base_year_starts_a_new_series() {
        assertThat(plan().breaks().stream().map(b -> plan().seriesName(b.series()) + b.year()))
                .containsExactlyInAnyOrder("社会消费品零售总额2020", "接待游客2021", "旅游总收入2021", "地区生产总值2024", "服务业增加值2024");
    }

    @Test
    void the_plans_text_is_the_plan_itself() throws Exception {
        assertThat(Path.of("sample-data/wuzhong-services-145/plan.txt"))
                .hasSameBinaryContentAs(PlanTables.FOLDER.resolve("plan.txt"));
        assertThat(String.join("\n", document().lines()))
                .isEqualTo(Files.readString(PlanTables.FOLDER.resolve("plan.txt")));
    }

    @Test
    void every_assumption_of_every_scenario_says_why() {
        for (Scenario scenario : sample.scenarios().scenarios().values()) {
            assertThat(scenario.assumptions().values()).as(scenario.name()).isNotEmpty()
                    .allSatisfy(assumption -> assertThat(assumption.reason()).hasSizeGreaterThanOrEqualTo(8));
        }
    }

    @Test
    void an_assumption_quotes_only_what_stands_in_the_line_that_it_names() {
        Pattern citation = Pattern.compile("规划第(\\d+)行：“([^”]*)”");
        int quoted = 0;
        for (Scenario scenario : sample.scenarios().scenarios().values()) {
            for (Assumption assumption : scenario.assumptions().values()) {
                Matcher found = citation.matcher(assumption.reason());
                while (found.find()) {
                    assertThat(document().holds(Integer.parseInt(found.group(1)), found.group(2)))
                            .as(assumption.reason()).isTrue();
                    quoted++;
                }
            }
        }
        assertThat(quoted).isPositive();
    }

    @Test
    void three_scenarios_start_from_the_base_year_and_one_from_the_latest_figures() {
        Map<String, Origin> origins = new HashMap<>();
        sample.scenarios().scenarios()
                .forEach((id, scenario) -> origins.put(scenario.name(), sample.scenarios().resolve(id).origin()));
        assertThat(origins).isEqualTo(Map.of("基准", Origin.BASE, "乐观", Origin.BASE, "压力", Origin.BASE, "最新实绩",
                Origin.LATEST));
    }

    @Test
    void every_department_says_that_the_assignment_is_ours() {
        assertThat(plan().departments().values()).isNotEmpty()
                .allSatisfy(department -> assertThat(department.note()).contains("本程序假定"));
        assertThat(plan().indicators().values()).extracting(Indicator::department).doesNotContainNull()
                .containsAll(plan().departments().keySet());
    }

    @Test
    void the_sample_is_no_practice_plan() {
        assertThat(plan().header().practice()).isFalse();
        assertThat(plan().observations().values()).extracting(Observation::status)
                .doesNotContain(ObservationStatus.DEMO);
    }

    private static Plan plan() {
        return sample.plan();
    }

    private static PlanDocument document() {
        return plan().documents().getFirst();
    }

    private static Source quote(String line, String text) {
        return Source.quote(document().name(), Integer.parseInt(line), text);
    }

    private static String unit(Row row) {
        return UNIT.getOrDefault(row.get("unit"), row.get("unit"));
    }

    private static ObservationStatus status(Row row) {
        return Objects.requireNonNull(STATUS.get(row.get("status")));
    }

    /// What the words of the table mean.
    private static TargetKind kind(Row row) {
        String value = row.get("target_2025");
        String[] range = value.split("-", -1);
        return switch (row.get("target_kind")) {
            case "at least" -> new TargetKind.AtLeast(Double.parseDouble(value));
            case "greater than" -> new TargetKind.MoreThan(Double.parseDouble(value));
            case "greater than indicator" -> new TargetKind.GrowthAbove(code(other(row)));
            case "greater than benchmark" -> new TargetKind.AboveBenchmark(other(row).split("@", -1)[1]);
            case "rank at most" -> new TargetKind.RankAtMost(Integer.parseInt(value));
            case "full coverage" -> new TargetKind.FullCoverage();
            case "cumulative at least" -> new TargetKind.CumulativeAtLeast(Double.parseDouble(value));
            case "cumulative range" ->
                new TargetKind.CumulativeRange(Double.parseDouble(range[0]), Double.parseDouble(range[1]));
            case "range per year" ->
                new TargetKind.RangePerYear(Double.parseDouble(range[0]), Double.parseDouble(range[1]));
            case "average growth at least" -> new TargetKind.AverageGrowthAtLeast(Double.parseDouble(value));
            case "milestone" -> new TargetKind.Milestone();
            default -> throw new IllegalArgumentException(row.toString());
        };
    }

    private static String other(Row row) {
        return row.get("comparator");
    }

    private static String code(String name) {
        return Objects.requireNonNull(plan().find(name)).code();
    }
}
