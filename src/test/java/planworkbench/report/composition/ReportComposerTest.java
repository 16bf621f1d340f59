package planworkbench.report.composition;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static planworkbench.report.composition.Reports.CHINESE;
import static planworkbench.report.composition.Reports.cell;
import static planworkbench.report.composition.Reports.column;
import static planworkbench.report.composition.Reports.sentence;
import static planworkbench.report.composition.Reports.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.PlanEvaluation;
import planworkbench.assessment.RatingCounts;
import planworkbench.exchange.DataPackage;
import planworkbench.plan.AssessmentRules;
import planworkbench.plan.DueDate;
import planworkbench.plan.Figure;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.RuleSet;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemStatus;
import planworkbench.plan.WorkMilestone;
import planworkbench.report.DataHash;
import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Chapter;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.Heading;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.Sentence;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.text.FigureText;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.ProgressText;

/// The report of the practice package for 2023, and of plans that lack something.
class ReportComposerTest {

    private static final String HEADLINE = "targets.headline.table";
    private static final String OTHERS = "targets.others.table";

    private static DataPackage practice = Reports.practice();
    private static ReportMaterial material = material(practice.plan(), 2023, Map.of());
    private static ReportDocument report = Reports.whole(material, CHINESE);

    private static ReportMaterial material(Plan plan, int year, Map<String, String> authorTexts) {
        return Reports.material(plan, year, practice.scenarios().resolve("latest"), authorTexts);
    }

    @Test
    void the_count_sentences_equal_the_tables() {
        PlanEvaluation evaluation = PlanEvaluation.of(practice.plan(), 2023);
        List<String> headline = ratings(report, HEADLINE);
        List<String> all = new ArrayList<>(headline);
        all.addAll(ratings(report, OTHERS));
        assertThat(sentence(report, "overall.counts.headline"))
                .isEqualTo("10项主要指标中，" + counted(evaluation.headlineCounts(), headline) + "。");
        assertThat(sentence(report, "overall.counts"))
                .isEqualTo("32项目标中，" + counted(evaluation.counts(), all) + "。");
        assertThat(sentence(report, "overall.on-schedule")).isEqualTo("可以评定的21项中，16项达到或好于序时进度，占76.2%。");
    }

    private static List<String> ratings(ReportDocument document, String table) {
        return column(table(document, table), "评级").stream().map(DataTable.Cell::text).toList();
    }

    private static String counted(RatingCounts counts, List<String> ratings) {
        return counts.named().stream().map(rating -> CHINESE.label("rating.", rating))
                .map(word -> word + ratings.stream().filter(word::equals).count() + "项").collect(joining("，"));
    }

    @Test
    void the_chart_of_ratings_holds_the_counts() {
        DataChart chart = charts(report).findFirst()
                .orElseThrow();
        PlanEvaluation evaluation = PlanEvaluation.of(practice.plan(), 2023);
        assertThat(chart.series()).allSatisfy(series -> {
            Rating rating = Stream.of(Rating.values())
                    .filter(one -> CHINESE.label("rating.", one).equals(series.name())).findFirst().orElseThrow();
            assertThat(series.values()).containsExactly((double) evaluation.headlineCounts().of(rating),
                    (double) evaluation.counts().of(rating));
        });
    }

    @Test
    void every_figure_of_the_tables_is_the_engines() {
        ProgressText progress = new ProgressText(practice.plan(), CHINESE);
        AttainmentText text = new AttainmentText(CHINESE);
        for (Assessment one : PlanEvaluation.of(practice.plan(), 2023).assessments()) {
            boolean headline = one.target().headline();
            DataTable table = table(report, headline ? HEADLINE : OTHERS);
            DataTable.Cell value = cell(table, one.target().id(), "2023年");
            if (one.target().kind() instanceof TargetKind.Milestone) {
                assertThat(value.text()).isIn("已完成", "未完成");
            } else if (one.judgement() instanceof Judgement.Judged judged) {
                assertThat(value.value()).isEqualTo(judged.value());
                assertThat(value.text()).isEqualTo(headline
                        ? FigureText.value(judged.value())
                        : text.value(one.target(), judged).orElseThrow());
            }
            if (headline) {
                DataTable.Cell completion = cell(table, one.target().id(), "完成进度");
                assertThat(completion.text()).isEqualTo(progress.completion(one.schedule()));
                assertThat(completion.value()).isEqualTo(one.schedule().completion());
            } else {
                assertThat(cell(table, one.target().id(), "差距").text())
                        .isEqualTo(text.margin(one.target(), one.judgement()).orElse("—"));
            }
        }
    }

    @Test
    void the_sentences_say_what_the_window_says() {
        ProgressText progress = new ProgressText(practice.plan(), CHINESE);
        Assessment services = PlanEvaluation.of(practice.plan(), 2023).assessments().getFirst();
        assertThat(sentence(report, "target.T01.value"))
                .isEqualTo("服务业增加值总量规模2023年为885 亿元，2020年为724.53 亿元，2025年目标为“超 1,000 亿元”。");
        assertThat(sentence(report, "target.T01.schedule"))
                .isEqualTo("完成进度(885−724.53)/(1000−724.53)=58.3%，序时进度60%，相差−1.7个百分点，符合预期。");
        assertThat(sentence(report, "target.T01.growth"))
                .isEqualTo(progress.growthRatio(services).replace("\n", "") + "。");
        assertThat(sentence(report, "target.T01.trend")).startsWith("2025年推演 996.79 亿元，差 3.21 亿元；达标概率 ")
                .contains("从2023年的 885 亿元起，需年均 6.30%");
    }

    @Test
    void the_charts_hold_what_was_observed_and_what_is_projected() {
        DataChart chart = charts(report).filter(one -> one.id().equals("target.T01.chart")).findFirst().orElseThrow();
        assertThat(chart.caption()).isEqualTo("图2 服务业增加值总量规模");
        assertThat(chart.categories()).containsExactly("2020", "2021", "2022", "2023", "2024", "2025");
        assertThat(chart.series().getFirst().values()).containsExactly(724.53, 795.0, 830.0, 885.0, null, null);
        Double last = material.outcome().projection().at(practice.plan().series("services-va"),
                2025) instanceof Figure.Known known ? (Double) known.value() : null;
        assertThat(chart.series().get(1).values()).containsExactly(null, null, null, 885.0,
                chart.series().get(1).values().get(4), Objects.requireNonNull(last));
        assertThat(chart.series().getLast().values()).containsOnly(1000.0);
    }

    private static Stream<DataChart> charts(ReportDocument document) {
        return Reports.blocks(document).filter(DataChart.class::isInstance).map(DataChart.class::cast);
    }

    @Test
    void sources_stand_in_footnotes_with_line_and_words() {
        Sentence said = Reports.sentences(report).stream().filter(one -> one.id().equals("target.T01.value"))
                .findFirst().orElseThrow();
        assertThat(said.footnotes()).containsExactly(
                "苏州市吴中区“十四五”现代服务业发展规划，第119行：“到2025年，全区服务业增加值总量超过1000亿元”",
                "苏州市吴中区“十四五”现代服务业发展规划，第11行：“2020年全区服务业增加值达到724.53亿元”");
    }

    @Test
    void chapters_sections_and_items_are_numbered_the_official_way() {
        List<String> headings = Reports.blocks(report).filter(Heading.class::isInstance).map(Heading.class::cast)
                .map(one -> one.number() + one.text()).toList();
        assertThat(headings).containsSubsequence("一、总体评价", "二、主要指标完成情况", "（一）主要指标",
                "1. 服务业增加值总量规模", "10. 服务业实际利用外资占比", "（二）其他目标", "1. 检验检测认证", "三、重点任务进展", "四、存在问题",
                "五、面临形势", "六、对策建议", "七、规划调整建议", "附件1　评估规则", "附件2　运行记录");
        assertThat(Numbering.chinese(10) + Numbering.chinese(11) + Numbering.chinese(20) + Numbering.chinese(99))
                .isEqualTo("十十一二十九十九");
    }

    @Test
    void only_the_chosen_chapters_are_written_and_numbered() {
        ReportDocument chosen = new ReportComposer(CHINESE).compose(material,
                EnumSet.of(ChapterKind.PROBLEMS, ChapterKind.RUN_RECORD));
        assertThat(chosen.chapters()).extracting(Chapter::kind).containsExactly(ChapterKind.PROBLEMS,
                ChapterKind.RUN_RECORD);
        assertThat(chosen.chapters()).extracting(one -> ((Heading) one.blocks().getFirst()).number())
                .containsExactly("一、", "附件1　");
    }

    @Test
    void every_place_has_an_id_of_its_own_and_the_same_data_give_the_same_document() {
        assertIdsAreUnique(report);
        assertThat(Reports.whole(material(practice.plan(), 2023, Map.of()), CHINESE)).isEqualTo(report);
    }

    private static void assertIdsAreUnique(ReportDocument document) {
        assertThat(Reports.sentences(document)).extracting(Sentence::id).doesNotHaveDuplicates();
        assertThat(Stream.concat(Reports.tables(document).stream().map(DataTable::id),
                charts(document).map(DataChart::id))).doesNotHaveDuplicates();
        assertThat(places(document)).extracting(AuthorText::id).doesNotHaveDuplicates();
        Reports.tables(document).forEach(
                table -> assertThat(table.rows()).extracting(DataTable.Row::id).doesNotHaveDuplicates());
    }

    private static List<AuthorText> places(ReportDocument document) {
        return Reports.blocks(document).filter(AuthorText.class::isInstance).map(AuthorText.class::cast).toList();
    }

    @Test
    void the_author_writes_causes_and_measures_of_what_is_behind_or_at_risk() {
        assertThat(places(report)).extracting(place -> AuthorPlace.key(place.id()).place())
                .contains("overall.author", "target.T04.cause",
                        "target.T04.measure", "target.T04.adjustment", "target.T26.cause", "target.T22.measure")
                .doesNotContain("target.T06.cause", "target.T22.adjustment");
        ReportDocument written = Reports.whole(
                material(practice.plan(), 2023, Map.of("target.T04.cause", "统计口径调整。\n\n 企业外迁。\n")), CHINESE);
        assertThat(places(written).stream().filter(one -> one.id().equals("target.T04.cause@2023")).findFirst()
                .orElseThrow().paragraphs()).containsExactly("统计口径调整。", "企业外迁。");
    }

    @Test
    void a_rating_by_hand_counts_and_says_who_gave_it_and_what_the_schedule_says() {
        Plan plan = practice.plan().withRatings(List.of(new RatingOverride("T04", 2023, Rating.AS_EXPECTED,
                "新口径数据待公布", "王工", LocalDate.of(2024, 5, 8))));
        ReportDocument document = Reports.whole(material(plan, 2023, Map.of()), CHINESE);
        assertThat(cell(table(document, HEADLINE), "T04", "评级").text()).isEqualTo("符合预期（人工评定）");
        assertThat(sentence(document, "target.T04.schedule")).endsWith("滞后于预期。");
        assertThat(sentence(document, "target.T04.by-hand"))
                .isEqualTo("评级由人工评定为符合预期（王工，2024-05-08）：新口径数据待公布。");
        assertThat(sentence(document, "overall.counts.headline")).contains("符合预期4项，滞后于预期0项");
    }

    @Test
    void the_annex_of_rules_says_which_version_they_are_and_who_made_it() {
        RuleSet changed = new RuleSet(0.05, 0.6, 0.1, AssessmentRules.DEFAULT).after(RuleSet.DEFAULT,
                LocalDate.of(2026, 11, 27), "张三", "省里口径调整");
        Plan plan = practice.plan().withRules(changed);
        ReportDocument document = Reports.whole(material(plan, 2023, Map.of()), CHINESE);
        assertThat(sentence(document, "rules.origin")).contains("本规划自定的规则");
        assertThat(sentence(document, "rules.version")).isEqualTo("第2版，2026-11-27 由张三修改：省里口径调整。");
        assertThat(sentence(document, "rules.trend")).contains("达标概率 60%");
        assertThat(Reports.sentences(report)).as("the rules that a plan came with have no version to tell")
                .extracting(Sentence::id).contains("rules.origin").doesNotContain("rules.version");
        assertThat(DataHash.of(plan)).as("who changed the rules changes no result")
                .isEqualTo(DataHash.of(practice.plan().withRules(changed.limits())))
                .isNotEqualTo(DataHash.of(practice.plan()));
        assertNothingIsLeftOpen(document);
    }

    @Test
    void a_target_with_planned_values_is_told_with_its_own_path_in_sentence_table_and_annex() {
        Target target = Objects.requireNonNull(practice.plan().targets().get("T01"));
        Plan plan = practice.plan().withTarget(target.withPlanned(new TreeMap<>(Map.of(2023, 840.0))));
        ReportDocument document = Reports.whole(material(plan, 2023, Map.of()), CHINESE);
        assertThat(sentence(document, "target.T01.schedule")).contains("序时进度（年度计划）41.9%");
        assertThat(sentence(document, "target.T01.path")).isEqualTo("所用路径：计划进度（年度计划值），2023 年应达 840 亿元（41.9%）："
                + "2023 年计划 840 亿元，(840−724.53)/(1000−724.53)=41.9%。");
        assertThat(sentence(document, "target.T01.other-path")).startsWith("评级随路径而变：改用线性（逐年等量）路径");
        DataTable table = Reports.table(document, HEADLINE);
        assertThat(Reports.cell(table, "T01", CHINESE.get("compose.column.scheduled")))
                .isEqualTo(new DataTable.Cell("41.9%（计划）", (840 - 724.53) / (1000 - 724.53)));
        assertThat(sentence(document, "rules.planned")).isEqualTo("有年度计划值、按计划进度评定的目标：T01 服务业增加值总量规模。");
        assertThat(sentence(document, "rules.planned.rule")).contains("直线插值");
        assertThat(Reports.sentences(report)).extracting(Sentence::id).doesNotContain("rules.planned");
        assertNothingIsLeftOpen(document);
    }

    @Test
    void where_figures_are_missing_the_report_says_so_and_invents_none() {
        DataPackage sample = Reports.sample();
        ReportDocument document = Reports.whole(Reports.material(sample.plan(), 2022,
                sample.scenarios().resolve("latest"), Map.of()), CHINESE);
        assertThat(sentence(document, "overall.nothing-assessable")).isEqualTo("2022年没有一项目标可以评定，须先补齐数据。");
        assertThat(sentence(document, "target.T01.value")).startsWith("服务业增加值总量规模没有2022年的可用数据，2020年为724.53 亿元");
        assertThat(sentence(document, "target.T01.schedule")).isEqualTo("缺少 2022 年的数值，无法评估。");
        assertThat(sentence(document, "target.T01.break")).contains("2024年起口径有变化");
        assertThat(table(document, "problems.unknown.table").rows()).hasSize(32);
        assertIdsAreUnique(document);
        assertNothingIsLeftOpen(document);
    }

    @Test
    void the_final_evaluation_counts_what_is_done_and_projects_nothing() {
        ReportDocument document = Reports.whole(material(practice.plan(), 2025, Map.of()), CHINESE);
        assertThat(document.title()).endsWith("终期评估报告");
        assertThat(sentence(document, "overall.counts")).contains("已完成", "未完成");
        assertThat(Reports.sentences(document)).extracting(Sentence::id)
                .noneMatch(id -> id.startsWith("target.") && id.endsWith(".trend"));
        assertNothingIsLeftOpen(document);
    }

    @Test
    void a_plan_without_targets_and_work_items_says_so() {
        Plan all = practice.plan();
        Plan plan = new Plan(all.header(), all.rules(), all.documents(), all.departments(), all.indicators(),
                new LinkedHashMap<>(), all.observations(), all.breaks(), new LinkedHashMap<>());
        ReportDocument document = Reports.whole(material(plan, 2023, Map.of()), CHINESE);
        assertThat(sentence(document, "targets.none")).contains("没有列出目标");
        assertThat(sentence(document, "work.none")).contains("没有列出重点任务");
        assertThat(document.chapters()).allSatisfy(chapter -> assertThat(chapter.blocks()).hasSizeGreaterThan(1));
        assertNothingIsLeftOpen(document);
    }

    @Test
    void areas_of_work_are_told_by_status_in_the_words_of_the_departments() {
        List<WorkItem> items = new ArrayList<>(practice.plan().workItems().values().stream()
                .map(item -> item.withStatus(WorkItemStatus.NOT_REPORTED).withProgress("").withMilestones(List.of())
                        .withEvidence(List.of()))
                .toList());
        ReportDocument silent = Reports.whole(material(practice.plan().withWorkItems(items), 2023, Map.of()), CHINESE);
        assertThat(sentence(silent, "work.statuses")).isEqualTo("各责任单位都还没有反馈进展，本章只列清单。");
        items.set(6, items.get(6).withStatus(WorkItemStatus.DELAYED).withProgress("检测园一期已投用\n二期在建")
                .withMilestones(List.of(
                        new WorkMilestone("一期投用", DueDate.ofMonth(2022, 6), LocalDate.of(2022, 5, 30)),
                        new WorkMilestone("二期竣工", DueDate.ofMonth(2023, 6), null))));
        items.set(7, items.get(7).withStatus(WorkItemStatus.DONE));
        ReportDocument document = Reports.whole(material(practice.plan().withWorkItems(items), 2023, Map.of()),
                CHINESE);
        assertThat(sentence(document, "work.statuses")).isEqualTo("按进展分：已完成1项，进行中0项，滞后1项，未开始0项，未反馈34项。");
        assertThat(sentence(document, "work.milestones")).isEqualTo("截至2023年底，2个里程碑中已完成1个，逾期未完成1个。");
        assertThat(sentence(document, "work.overdue")).startsWith("逾期未完成的是：检验检测认证服务—二期竣工");
        assertThat(sentence(document, "work.W07.progress")).isEqualTo("检测园一期已投用 二期在建。");
        assertThat(sentence(document, "work.untold")).isEqualTo("其余35项没有反馈具体进展。");
        assertThat(cell(table(document, "work.groups"), "all", "滞后").value()).isEqualTo(1);
        assertIdsAreUnique(document);
        assertNothingIsLeftOpen(document);
    }

    @Test
    void the_month_up_to_which_figures_were_collected_is_a_heading() {
        ReportDocument document = Reports.whole(Reports.material(practice.plan(), 2023,
                practice.scenarios().resolve("latest"), Map.of(CutOff.PLACE, "9\n")), CHINESE);
        assertThat(document.cover()).contains("数据截至：2023年9月");
        assertThat(report.cover()).noneMatch(line -> line.startsWith("数据截至"));
        assertThat(CutOff.month("13")).isEmpty();
        assertThat(CutOff.month("九月")).isEmpty();
    }

    @Test
    void an_adjusted_path_asks_for_nothing_in_years_that_are_past() {
        DataPackage sample = Reports.sample();
        ReportDocument document = Reports.whole(
                Reports.material(sample.plan(), 2024, sample.scenarios().resolve("latest"), Map.of()), CHINESE);
        List<String> paths = Reports.tables(document).stream().filter(one -> one.id().startsWith("adjustment."))
                .map(one -> cell(one, "CHANGE_PATH", "内容").text()).toList();
        assertThat(paths).isNotEmpty().noneMatch(path -> path.matches(".*202[1-4]年.*"));
    }

    @Test
    void no_line_of_a_chart_leads_across_a_break_of_the_series() {
        DataPackage sample = Reports.sample();
        ReportDocument document = Reports.whole(
                Reports.material(sample.plan(), 2024, sample.scenarios().resolve("latest"), Map.of()), CHINESE);
        DataChart chart = charts(document).filter(one -> one.id().equals("target.T01.chart")).findFirst()
                .orElseThrow();
        int year = chart.categories().indexOf("2024");
        assertThat(chart.series()).filteredOn(one -> one.role() == DataChart.SeriesRole.OBSERVED)
                .extracting(DataChart.Series::name, one -> one.values().get(year))
                .containsExactly(tuple("实绩", null), tuple("实绩（口径变化后）", 1050.28));
    }

    @Test
    void practice_data_mark_the_document() {
        assertThat(report.practice()).isTrue();
        assertThat(report.cover()).contains("评估年份：2023年", "规划地区：吴中区").anyMatch(line -> line.startsWith("演示"));
    }

    @Test
    void a_scenario_from_the_base_year_is_said_to_leave_later_figures_out() {
        ResolvedScenario baseline = practice.scenarios().resolve("baseline");
        ReportDocument document = Reports.whole(Reports.material(practice.plan(), 2023, baseline, Map.of()), CHINESE);
        assertThat(sentence(document, "overall.scenario.base")).contains("不计入此后的实绩");
        assertThat(Reports.sentences(report)).extracting(Sentence::id).doesNotContain("overall.scenario.base");
    }

    @Test
    void it_is_written_in_english_too() {
        ReportDocument document = Reports.whole(material, Messages.of(Language.EN));
        assertThat(sentence(document, "overall.counts.headline")).startsWith("Of 10 main targets: Ahead 2");
        assertThat(sentence(document, "target.T01.schedule"))
                .isEqualTo("Completion (885−724.53)/(1000−724.53)=58.3%, scheduled 60%, difference −1.7 points: "
                        + "As expected. ");
        assertThat(Reports.words(document)).noneMatch(words -> words.contains("。. ") || words.contains("，, "));
        assertNothingIsLeftOpen(document);
    }

    private static void assertNothingIsLeftOpen(ReportDocument document) {
        assertThat(Reports.words(document)).noneMatch(
                words -> words.contains("{") || words.contains("null") || words.contains("NaN")
                        || words.contains("。。") || words.contains("，，") || words.contains("\n"));
        assertThat(Reports.sentences(document)).allSatisfy(one -> assertThat(one.text().strip()).hasSizeGreaterThan(1));
    }
}
