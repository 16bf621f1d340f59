package planworkbench.report.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.report.slides.Briefings.CHINESE;
import static planworkbench.report.slides.Briefings.ENGLISH;
import static planworkbench.report.slides.Briefings.PRACTICE;
import static planworkbench.report.slides.Briefings.SAMPLE;
import static planworkbench.report.slides.Briefings.slide;
import static planworkbench.report.slides.Briefings.slides;
import static planworkbench.report.slides.Briefings.texts;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import planworkbench.assessment.Verdict;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.Target;
import planworkbench.report.composition.ReportComposer;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.composition.Reports;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.slides.Slide.Card;
import planworkbench.report.slides.Slide.Grid;
import planworkbench.report.slides.Slide.Part;
import planworkbench.report.slides.Slide.Plot;
import planworkbench.report.slides.Slide.Words;
import planworkbench.wording.AttainmentText;

/// What is shown in a meeting, of the practice package and of plans that have too much or too little.
class SlideComposerTest {

    private static final ReportMaterial MATERIAL = Briefings.material(PRACTICE, 2023, Briefings.WRITTEN);
    private static final ReportDocument REPORT = Reports.whole(MATERIAL, CHINESE);
    private static final List<Slide> SLIDES = new SlideComposer(CHINESE).compose(MATERIAL, REPORT);
    private static final Plan EMPTY = Briefings.withTargets(SAMPLE.plan(), Stream.of());

    /// What has to be true of every briefing.
    private static void assertWellMade(List<Slide> slides) {
        assertThat(slides).hasSizeBetween(8, 12);
        assertThat(slides).extracting(Slide::id).doesNotHaveDuplicates();
        for (Slide slide : slides) {
            assertThat(slide.title()).as(slide.id()).isNotBlank();
            for (Part part : slide.parts()) {
                assertThat(part.neededHeight()).as("%s %s", slide.id(), texts(part))
                        .isLessThanOrEqualTo(part.box().height() + 0.01);
                assertThat(part.box().right()).as(slide.id()).isLessThanOrEqualTo(Slide.WIDTH);
                assertThat(part.box().bottom()).as("%s %s", slide.id(), texts(part)).isLessThanOrEqualTo(502);
                assertThat(part.box().x()).isNotNegative();
                assertThat(size(part)).as(slide.id()).isGreaterThanOrEqualTo(part instanceof Words ? 14 : 12);
                assertThat(texts(part)).as(slide.id()).noneMatch(text -> text.contains("null") || text.contains("{"));
            }
            assertApart(slide);
        }
        assertThat(slides.subList(1, slides.size())).allSatisfy(slide -> assertThat(slide.foot()).isNotBlank());
    }

    private static double size(Part part) {
        return switch (part) {
            case Words words -> words.size();
            case Card card -> card.labelSize();
            case Grid grid -> grid.size();
            case Plot _ -> Plot.SIZE;
        };
    }

    private static void assertApart(Slide slide) {
        for (Part one : slide.parts()) {
            for (Part other : slide.parts()) {
                double bottom = one.box().y() + one.neededHeight();
                boolean apart = one == other || one.box().right() <= other.box().x()
                        || other.box().right() <= one.box().x() || bottom <= other.box().y() + 0.01
                        || other.box().y() + other.neededHeight() <= one.box().y() + 0.01;
                assertThat(apart).as("%s: %s and %s", slide.id(), texts(one), texts(other)).isTrue();
            }
        }
    }

    @Test
    void a_report_gives_eight_to_twelve_slides_in_which_everything_fits() {
        assertWellMade(SLIDES);
        assertWellMade(slides(MATERIAL, ENGLISH));
        assertThat(SLIDES).extracting(Slide::title).containsExactly(
                "苏州市吴中区“十四五”现代服务业发展规划\n（演示）中期评估报告", "总体结论", "各项目标评定结果", "主要指标完成情况",
                "文化产业增加值占GDP比重", "服务业增加值总量规模", "服务贸易进出口额占对外贸易总额比重", "2025年目标展望",
                "重点任务进展", "存在问题和预警", "对策与规划调整建议", "口径与说明");
    }

    @Test
    void so_does_the_sample_in_its_first_and_in_its_last_year() {
        for (int year : new int[]{2021, 2025}) {
            ReportMaterial material = Briefings.material(SAMPLE, year, Map.of());
            assertWellMade(slides(material, CHINESE));
            assertWellMade(slides(material, ENGLISH));
        }
        assertThat(slides(Briefings.material(SAMPLE, 2025, Map.of()), CHINESE)).extracting(Slide::id)
                .as("a plan that is over has no outlook").doesNotContain("outlook").contains("others");
    }

    @Test
    void so_does_a_plan_without_targets_and_areas_of_work() {
        for (int year : new int[]{2023, 2025}) {
            List<Slide> slides = slides(Briefings.quick(EMPTY, year, Briefings.latest(SAMPLE)), CHINESE);
            assertWellMade(slides);
            assertThat(texts(slide(slides, "overall"))).anyMatch(text -> text.contains("没有列出目标"));
            assertThat(texts(slide(slides, "work"))).anyMatch(text -> text.contains("没有列出重点任务"));
        }
    }

    @Test
    void of_three_hundred_targets_those_that_matter_most_are_shown_and_the_others_are_counted() {
        Plan all = PRACTICE.plan();
        List<Target> some = List.copyOf(all.targets().values());
        String longName = "，并且名称长到任何一张表都放不下的一项目标，包括服务业增加值、社会消费品零售总额和其他指标";
        Stream<Target> many = IntStream.range(0, 300).mapToObj(i -> Briefings.named(some.get(i % some.size()),
                "X" + i, some.get(i % some.size()).name() + i + (i % 3 == 0 ? longName : ""), i % 2 == 0));
        ReportMaterial material = Briefings.quick(Briefings.withTargets(all, many), 2023, Briefings.latest(PRACTICE));
        List<Slide> slides = slides(material, CHINESE);
        assertWellMade(slides);
        Slide targets = slide(slides, "targets");
        int shown = grid(targets).rows().size() - 1;
        assertThat(texts(targets)).contains("另有" + (150 - shown) + "项见报告");
        assertThat(shown).isGreaterThan(4);
        assertThat(texts(slide(slides, "outlook"))).anyMatch(text -> text.endsWith("项见报告"));
    }

    @Test
    void without_main_targets_all_of_them_are_shown_by_importance() {
        Plan plan = Briefings.withTargets(PRACTICE.plan(), PRACTICE.plan().targets().values().stream()
                .map(target -> Briefings.named(target, target.id(), target.name(), false)));
        List<Slide> slides = slides(Briefings.quick(plan, 2023, Briefings.latest(PRACTICE)), CHINESE);
        assertWellMade(slides);
        assertThat(grid(slide(slides, "targets")).rows().get(1).getFirst().text()).isEqualTo("文化产业增加值占GDP比重");
        assertThat(cards(slide(slides, "overall")).getFirst().unit()).isEqualTo("项目标");
    }

    private static Grid grid(Slide slide) {
        return slide.parts().stream().filter(Grid.class::isInstance).map(Grid.class::cast).findFirst().orElseThrow();
    }

    private static List<Card> cards(Slide slide) {
        return slide.parts().stream().filter(Card.class::isInstance).map(Card.class::cast).toList();
    }

    @Test
    void large_numbers_are_those_of_the_evaluation_and_the_outlook() {
        List<Rating> ratings = MATERIAL.evaluation().counts().named();
        assertThat(cards(slide(SLIDES, "overall"))).extracting(Card::number).isEqualTo(ratings.stream()
                .map(rating -> Integer.toString(MATERIAL.evaluation().headlineCounts().of(rating))).toList());
        assertThat(cards(slide(SLIDES, "overall"))).extracting(Card::note).isEqualTo(ratings.stream()
                .map(rating -> "全部目标" + MATERIAL.evaluation().counts().of(rating) + "项").toList());
        assertThat(cards(slide(SLIDES, "outlook"))).extracting(Card::number).isEqualTo(Stream.of(Verdict.values())
                .map(verdict -> Long.toString(MATERIAL.headline().stream()
                        .filter(one -> one.attainment().verdict() == verdict).count()))
                .toList());
        assertThat(cards(slide(SLIDES, "work"))).extracting(Card::number).containsExactly("3", "25", "4", "2", "2");
    }

    @Test
    void every_number_on_a_slide_stands_in_the_report_or_is_the_engines() {
        Set<String> known = new HashSet<>(List.of("1", "2", "3", "4", "5", "6", "7", "0"));
        Reports.words(REPORT).forEach(text -> known.addAll(Briefings.numbers(text)));
        Reports.blocks(REPORT).forEach(block -> known.addAll(Briefings.numbers(block.toString())));
        AttainmentText text = new AttainmentText(CHINESE);
        MATERIAL.targets().forEach(one -> {
            text.value(one.target(), one.attainment().judgement())
                    .ifPresent(each -> known.addAll(Briefings.numbers(each)));
            text.margin(one.target(), one.attainment().judgement())
                    .ifPresent(each -> known.addAll(Briefings.numbers(each)));
        });
        for (Slide slide : SLIDES) {
            for (String words : texts(slide)) {
                if (!words.endsWith("见报告")) {
                    assertThat(known).as(words).containsAll(Briefings.numbers(words));
                }
            }
        }
    }

    @Test
    void a_table_says_what_the_table_of_the_report_says() {
        DataTable table = Reports.table(REPORT, "targets.headline.table");
        List<List<Slide.Entry>> rows = grid(slide(SLIDES, "targets")).rows();
        assertThat(rows).hasSize(table.rows().size() + 1);
        assertThat(rows.get(1)).extracting(Slide.Entry::text).containsExactly("服务业增加值总量规模", "885 亿元",
                "超 1,000 亿元", "58.3%", "60%", "→ 符合预期", "！ 有风险（42%）");
        List<DataTable.Cell> ratings = Reports.column(table, "评级");
        for (int i = 0; i < ratings.size(); i++) {
            assertThat(rows.get(i + 1).get(5).text()).endsWith(ratings.get(i).text());
        }
    }

    @Test
    void charts_are_those_of_the_report_the_targets_in_most_danger_first() {
        List<Plot> plots = SLIDES.stream().flatMap(slide -> slide.parts().stream()).filter(Plot.class::isInstance)
                .map(Plot.class::cast).toList();
        assertThat(plots).extracting(plot -> plot.data().id()).containsExactly("overall.ratings", "target.T04.chart",
                "target.T01.chart", "target.T09.chart");
        assertThat(Reports.blocks(REPORT).toList()).containsAll(plots.stream().map(Plot::data).toList());
        assertThat(texts(slide(SLIDES, "target.T04"))).contains("完成进度", "22.2%", "↘ 滞后于预期", "× 难以达标（<1%）")
                .anyMatch(text -> text.startsWith("2025年推演 6.8%，差 3.2 个百分点"));
    }

    @Test
    void the_authors_own_words_come_before_the_programs() {
        List<Slide.Line> overall = words(slide(SLIDES, "overall"));
        assertThat(overall.getFirst().text()).isEqualTo("总的看，规划实施总体符合预期。");
        assertThat(texts(slide(SLIDES, "problems"))).contains("原因分析", "新增企业入统较晚。");
        assertThat(texts(slide(SLIDES, "advice"))).contains("加快重点商圈改造。", "文化产业增加值占GDP比重：建议改为6.5%。");
        assertThat(texts(slide(SLIDES, "cover"))).contains("吴中区发展和改革委员会");
    }

    /// The last words of a slide that are no lead and no count.
    private static List<Slide.Line> words(Slide slide) {
        return slide.parts().stream().filter(Words.class::isInstance).map(Words.class::cast).toList().getLast()
                .lines();
    }

    @Test
    void notes_hold_what_is_said_in_full_with_its_sources() {
        List<String> notes = slide(SLIDES, "target.T04").notes();
        assertThat(notes).contains(Reports.sentence(REPORT, "target.T04.value"))
                .anyMatch(note -> note.startsWith("出处："));
        assertThat(slide(SLIDES, "advice").notes()).anyMatch(note -> note.startsWith("保持目标："));
    }

    @Test
    void a_chapter_that_was_not_chosen_has_no_slide() {
        ReportDocument some = new ReportComposer(CHINESE).compose(MATERIAL, EnumSet.of(ChapterKind.OVERALL,
                ChapterKind.TARGETS, ChapterKind.WORK_ITEMS));
        assertThat(new SlideComposer(CHINESE).compose(MATERIAL, some)).extracting(Slide::id).containsExactly("cover",
                "overall", "ratings", "targets", "target.T04", "target.T01", "target.T09", "others", "outlook", "work");
    }
}
