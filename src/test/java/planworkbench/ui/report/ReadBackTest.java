package planworkbench.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.ReportText;
import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Block;
import planworkbench.report.document.Chapter;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.ReportDocument.OfPlan;
import planworkbench.report.word.WordReport;
import planworkbench.simulation.RunControl;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Words that come back from Word into the report of 2023 of the practice plan.
class ReadBackTest {

    private static final Messages CHINESE = Messages.of(Language.ZH);
    private static final ReportedYear REPORT = report();

    @TempDir
    Path folder;

    private static ReportedYear report() {
        try {
            DataPackage practice = DataPackageReader.read(Path.of("sample-data", "wuzhong-demo-midterm"));
            return ReportedYear.of(new ReportedYear.Question(practice.plan(), practice.scenarios(), 2023, "baseline",
                    CHINESE), null, RunControl.none());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ReadBack read(OfPlan plan, Map<String, List<String>> places) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordReport.write(new ReportDocument("评估报告", List.of(), true, plan,
                List.of(new Chapter(ChapterKind.OVERALL, places.entrySet().stream()
                        .<Block>map(place -> new AuthorText(place.getKey(), "原因分析",
                                "在此填写", place.getValue()))
                        .toList()))),
                CHINESE, bytes);
        Path file = Files.write(folder.resolve("评估报告.docx"), bytes.toByteArray());
        return ReadBack.of(file, REPORT, () -> false);
    }

    @Test
    void what_has_no_place_here_is_told_by_its_heading_and_what_is_empty_is_not_told() throws Exception {
        ReadBack back = read(REPORT.whole().plan(), Map.of("overall.author@2023", List.of("总体良好。"),
                "target.T04.cause@2022", List.of("去年的原因。"), "target.T31.cause@2023", List.of(), "批注", List.of("别处的话")));
        assertThat(back.another()).isFalse();
        assertThat(back.texts()).containsOnlyKeys(new ReportText.Key("overall.author", 2023));
        assertThat(back.leftOut()).containsExactlyInAnyOrder("2022年：T04 文化产业增加值占GDP比重（原因分析）", "原因分析");
    }

    @Test
    void a_place_that_only_looks_like_one_of_the_next_plan_is_told_and_breaks_nothing() throws Exception {
        ReadBack back = read(REPORT.whole().plan(), Map.of("next.1.a.b@2024", List.of("别处来的话。"),
                "next.target.@2023", List.of("又一句。"), "next...@2023", List.of("再一句。")));
        assertThat(back.texts()).isEmpty();
        assertThat(back.leftOut()).hasSize(3);
    }

    @Test
    void the_report_of_another_plan_with_the_same_places_is_refused_by_name() throws Exception {
        ReadBack back = read(new OfPlan("another", "园区商贸规划"), Map.of("overall.author@2023", List.of("别的规划。")));
        assertThat(back.another()).isTrue();
        assertThat(back.texts()).isEmpty();
        assertThat(back.of()).isEqualTo(new OfPlan("another", "园区商贸规划"));
        assertThat(back.here().name()).isEqualTo("苏州市吴中区“十四五”现代服务业发展规划（演示）");
    }
}
