package planworkbench.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import planworkbench.report.document.DataChart.ChartKind;
import planworkbench.report.document.DataChart.Series;
import planworkbench.report.document.DataChart.SeriesRole;
import planworkbench.report.document.DocumentChanges.Change;
import planworkbench.report.document.DocumentChanges.Part;

class DocumentChangesTest {

    @Test
    void a_document_does_not_differ_from_itself() {
        ReportDocument document = document(sentence("a", "甲。"), table("表1 甲", "1"), chart("图1 甲", 1.0));
        assertThat(DocumentChanges.between(document, document).isEmpty()).isTrue();
    }

    @Test
    void a_changed_sentence_is_told_with_its_old_and_new_words() {
        assertThat(between(document(sentence("a", "甲。"), sentence("b", "乙。")),
                document(sentence("a", "甲。"), sentence("b", "丙。"))))
                .containsExactly(new Told(Part.SENTENCE, "b", "乙。", "丙。"));
    }

    @Test
    void what_was_added_stands_before_what_was_removed() {
        List<Change> changes = changes(document(sentence("a", "甲。")), document(sentence("b", "乙。")));
        assertThat(told(changes)).containsExactly(new Told(Part.SENTENCE, "b", null, "乙。"),
                new Told(Part.SENTENCE, "a", "甲。", null));
        assertThat(changes.getFirst().isAddition()).isTrue();
        assertThat(changes.getLast().isRemoval()).isTrue();
    }

    @Test
    void cells_are_named_by_table_row_and_column_and_values_by_series_and_category() {
        assertThat(between(document(table("表1 甲", "1"), chart("图1 甲", 1.0)),
                document(table("表1 甲", "2"), chart("图1 甲", 2.0))))
                .containsExactly(new Told(Part.CELL, "t/r/1", "1", "2"),
                        new Told(Part.CHART_VALUE, "c/实绩/2023", "1.0", "2.0"));
    }

    @Test
    void a_new_number_alone_changes_neither_heading_nor_caption() {
        assertThat(between(document(new Heading(2, "（一）", "问题"), table("表1 甲", "1"), chart("Figure 1 甲", 1.0)),
                document(new Heading(2, "（二）", "问题"), table("表12 甲", "1"), chart("Figure 2 甲", 1.0)))).isEmpty();
    }

    @Test
    void sources_and_the_authors_words_are_compared() {
        assertThat(between(
                document(new Paragraph(List.of(new Sentence("a", "甲。", List.of("规划，第1行")))),
                        new AuthorText("x", "原因", "", List.of("旧"))),
                document(new Paragraph(List.of(new Sentence("a", "甲。", List.of("规划，第2行")))),
                        new AuthorText("x", "原因", "", List.of("新", "话")))))
                .containsExactly(new Told(Part.FOOTNOTE, "a/1", "规划，第1行", "规划，第2行"),
                        new Told(Part.AUTHOR_TEXT, "x", "旧", "新\n话"));
    }

    @Test
    void a_change_says_where_it_is() {
        List<Change> changes = changes(
                document(new Heading(2, "（一）", "进度"), sentence("a", "甲。"), table("表1 甲", "1"), chart("图1 甲", 1.0)),
                document(new Heading(2, "（一）", "进度"), sentence("a", "乙。"), table("表1 甲", "2"), chart("图1 甲", 2.0)));
        assertThat(changes).extracting(change -> change.where().chapter()).containsOnly(ChapterKind.OVERALL);
        assertThat(changes).extracting(change -> change.where().words()).containsExactly(List.of("（一）进度"),
                List.of("表1 甲", "2", "2023年"), List.of("图1 甲", "实绩", "2023"));
    }

    private record Told(Part part, String id, @Nullable String before, @Nullable String after) {}

    private static List<Told> between(ReportDocument before, ReportDocument after) {
        return told(changes(before, after));
    }

    private static List<Told> told(List<Change> changes) {
        return changes.stream().map(one -> new Told(one.part(), one.id(), one.before(), one.after())).toList();
    }

    private static List<Change> changes(ReportDocument before, ReportDocument after) {
        return DocumentChanges.between(before, after).changes();
    }

    private static ReportDocument document(Block... blocks) {
        return new ReportDocument("报告", List.of("2023年"), false, new ReportDocument.OfPlan("plan", "规划"),
                List.of(new Chapter(ChapterKind.OVERALL, List.of(blocks))));
    }

    private static Paragraph sentence(String id, String text) {
        return new Paragraph(List.of(new Sentence(id, text, List.of())));
    }

    private static DataTable table(String caption, String cell) {
        return new DataTable("t", caption, List.of(new DataTable.Column("2023年", 1, true)),
                List.of(new DataTable.Row("r", List.of(DataTable.Cell.of(cell)))), "");
    }

    private static DataChart chart(String caption, double value) {
        return new DataChart("c", caption, ChartKind.LINE, "亿元", List.of("2023"),
                List.of(new Series("实绩", SeriesRole.OBSERVED, List.of(value))));
    }
}
