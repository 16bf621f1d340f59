package planworkbench.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What differs between two states of a report (重新生成后的变动), by the ids of what it is made of: nothing is changed by being moved or numbered
/// anew.
///
/// @param changes in the order of the later document, what was removed at the end
public record DocumentChanges(List<Change> changes) {

    public DocumentChanges {
        changes = List.copyOf(changes);
    }

    /// What a report is made of.
    public enum Part {
        TITLE, COVER, HEADING, SENTENCE, FOOTNOTE, CAPTION, NOTE, CELL, CHART_VALUE, AUTHOR_TEXT
    }

    /// @param id of a sentence or a place; of a cell “table/row/column”, of a chart's value “chart/series/category”
    /// @param before null where it was added
    /// @param after null where it was removed
    public record Change(Part part, String id, @Nullable String before, @Nullable String after) {

        public boolean isAddition() {
            return before == null;
        }

        public boolean isRemoval() {
            return after == null;
        }
    }

    private record Place(Part part, String id) {}

    public static DocumentChanges between(ReportDocument before, ReportDocument after) {
        SequencedMap<Place, String> old = texts(before);
        SequencedMap<Place, String> now = texts(after);
        Set<Place> places = new LinkedHashSet<>(now.keySet());
        places.addAll(old.keySet());
        List<Change> changes = new ArrayList<>();
        for (Place place : places) {
            String was = old.get(place);
            String is = now.get(place);
            if (!Objects.equals(was, is)) {
                changes.add(new Change(place.part(), place.id(), was, is));
            }
        }
        return new DocumentChanges(changes);
    }

    public Stream<Change> of(Part part) {
        return changes.stream().filter(change -> change.part() == part);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private static SequencedMap<Place, String> texts(ReportDocument document) {
        SequencedMap<Place, String> texts = new LinkedHashMap<>();
        texts.put(new Place(Part.TITLE, "title"), document.title());
        for (int i = 0; i < document.cover().size(); i++) {
            texts.put(new Place(Part.COVER, Integer.toString(i + 1)), document.cover().get(i));
        }
        document.chapters().forEach(chapter -> chapter.blocks().forEach(block -> add(texts, chapter.kind(), block)));
        return texts;
    }

    private static void add(SequencedMap<Place, String> texts, ChapterKind chapter, Block block) {
        switch (block) {
            // a heading has no id but its words
            case Heading heading ->
                texts.put(new Place(Part.HEADING, chapter + "/" + heading.text()), heading.text());
            case Paragraph paragraph -> paragraph.sentences().forEach(sentence -> add(texts, sentence));
            case AuthorText author ->
                texts.put(new Place(Part.AUTHOR_TEXT, author.id()), String.join("\n", author.paragraphs()));
            case DataTable table -> add(texts, table);
            case DataChart chart -> add(texts, chart);
        }
    }

    private static void add(SequencedMap<Place, String> texts, Sentence sentence) {
        texts.put(new Place(Part.SENTENCE, sentence.id()), sentence.text().strip());
        for (int i = 0; i < sentence.footnotes().size(); i++) {
            texts.put(new Place(Part.FOOTNOTE, sentence.id() + "/" + (i + 1)), sentence.footnotes().get(i));
        }
    }

    private static void add(SequencedMap<Place, String> texts, DataTable table) {
        texts.put(new Place(Part.CAPTION, table.id()), withoutNumber(table.caption()));
        texts.put(new Place(Part.NOTE, table.id()), table.note());
        for (DataTable.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                texts.put(new Place(Part.CELL, table.id() + "/" + row.id() + "/" + (i + 1)),
                        row.cells().get(i).text());
            }
        }
    }

    private static void add(SequencedMap<Place, String> texts, DataChart chart) {
        texts.put(new Place(Part.CAPTION, chart.id()), withoutNumber(chart.caption()));
        for (DataChart.Series series : chart.series()) {
            for (int i = 0; i < series.values().size(); i++) {
                Double value = series.values().get(i);
                if (value != null) {
                    texts.put(new Place(Part.CHART_VALUE,
                            chart.id() + "/" + series.name() + "/" + chart.categories().get(i)), value.toString());
                }
            }
        }
    }

    /// “表3 分领域进展” is the same table as “表4 分领域进展”.
    private static String withoutNumber(String caption) {
        return caption.replaceFirst("^\\D{1,8}\\d+\\s+", "");
    }
}
