package planworkbench.report.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.assessment.nextplan.NextPlanTerms;
import planworkbench.assessment.nextplan.ProposedTarget;
import planworkbench.assessment.nextplan.ProposedTarget.ByHand;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.exchange.DataPackage;
import planworkbench.plan.Plan;
import planworkbench.report.document.AuthorText;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.office.TitleLines;
import planworkbench.report.word.WordReport;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// The proposals for 2030 of the practice package as a document.
class NextPlanComposerTest {

    private static final NextPlan NEXT = next();
    private static final ReportDocument DOCUMENT = document(Reports.CHINESE, Map.of());

    private static NextPlan next() {
        DataPackage practice = Reports.practice();
        Plan plan = practice.plan();
        return NextPlan.of(plan, practice.scenarios().resolve("latest"), NextPlanTerms.after(plan),
                plan.targets().keySet(), Map.of("T01", 1350.0), Reports.CHANCE, Workers.alone(), RunControl.none());
    }

    private static ReportDocument document(Messages messages, Map<String, String> authorTexts) {
        return new NextPlanComposer(messages).compose(NEXT, NextPlanComposer.run(NEXT, "1.0"), authorTexts);
    }

    private static List<ProposedTarget> with(boolean byHand) {
        return NEXT.targets().stream().filter(one -> one.outlook() instanceof ByHand == byHand).toList();
    }

    @Test
    void each_number_of_the_tables_is_that_of_the_calculation() {
        DataTable proposals = Reports.table(DOCUMENT, "next.proposals");
        DataTable numbers = Reports.table(DOCUMENT, "next.probabilities");
        assertThat(proposals.rows()).extracting(DataTable.Row::id)
                .containsExactlyElementsOf(with(false).stream().map(ProposedTarget::id).toList());
        for (ProposedTarget one : with(false)) {
            assertThat(Reports.cell(proposals, one.id(), "2025年基值").value()).isEqualTo(one.base().known());
            assertThat(Reports.cell(proposals, one.id(), "2030年建议目标").value()).isEqualTo(one.number());
            if (one.outlook() instanceof Numbers found) {
                assertThat(Reports.cell(proposals, one.id(), "达到概率").value()).isEqualTo(found.chosen().probability());
                assertThat(Reports.cell(proposals, one.id(), "年均变化").value())
                        .isEqualTo(found.pace() == null ? null : (Double) found.pace().yearly());
                assertThat(Reports.cell(numbers, one.id(), "推演中位数").value()).isEqualTo(found.prospect().median());
                for (int i = 0; i < 3; i++) {
                    assertThat(Reports.cell(numbers, one.id(), List.of("50% 概率", "70% 概率", "80% 概率").get(i)).value())
                            .isEqualTo(found.proposals().get(i).rounded().value());
                }
            }
        }
    }

    @Test
    void counts_findings_and_what_is_left_to_people_agree_with_the_calculation() {
        assertThat(Reports.sentence(DOCUMENT, "next.counts")).isEqualTo("现行规划的32项目标中，%d项可由推演提出建议，%d项需人工提出。"
                .formatted(with(false).size(), with(true).size()));
        assertThat(TitleLines.of(document(Messages.of(Language.EN), Map.of()).title())).as("years are not parted")
                .containsExactly("Proposed targets of 吴中区", "for 2026–2030");
        assertThat(Reports.table(DOCUMENT, "next.by-hand").rows()).hasSize(with(true).size());
        assertThat(Reports.table(DOCUMENT, "next.findings").rows()).hasSize(NEXT.findings().size());
        assertThat(Reports.words(DOCUMENT)).anyMatch(words -> words.contains("T04 文化产业增加值占GDP比重"))
                .noneMatch(words -> words.contains("{0}"));
        assertThat(Reports.table(DOCUMENT, "next.run.record").rows()).extracting(row -> row.cells().getLast().text())
                .contains("20251", "最新实绩", "2030");
    }

    @Test
    void practice_data_and_the_authors_words_are_marked_and_kept_in_both_languages() {
        for (Language language : Language.values()) {
            ReportDocument written = document(Messages.of(language), Map.of(NextPlanComposer.author(2030), "说明一\n"));
            assertThat(written.practice()).isTrue();
            assertThat(Reports.blocks(written).filter(AuthorText.class::isInstance).map(AuthorText.class::cast))
                    .singleElement().satisfies(place -> {
                        assertThat(place.paragraphs()).containsExactly("说明一");
                        assertThat(AuthorPlace.key(place.id()).place()).isEqualTo(NextPlanComposer.author(2030));
                    });
            assertThat(written.chapters()).hasSameSizeAs(DOCUMENT.chapters());
        }
    }

    @Test
    void it_is_a_word_document_of_the_same_bytes_each_time() throws Exception {
        byte[] first = word();
        assertThat(word()).isEqualTo(first);
        try (var document = new XWPFDocument(new ByteArrayInputStream(first));
                var text = new XWPFWordExtractor(document)) {
            assertThat(Objects.requireNonNull(text.getText())).contains("吴中区2026—2030年规划目标建议表", "超 1,350 亿元", "需人工提出");
        }
    }

    private static byte[] word() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordReport.write(DOCUMENT, Reports.CHINESE, bytes);
        return bytes.toByteArray();
    }
}
