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
    /// @param where it stands, or stood
    public record Change(Part part, String id, @Nullable String before, @Nullable String after, Where where) {

        public boolean isAddition() {
            return before == null;
        }

        public boolean isRemoval() {
            return after == null;
        }
    }

    /// @param chapter null where it is in none
    /// @param words the heading above it; of a cell the table, the row and the column, of a value the chart, the series and the category
    public record Where(@Nullable ChapterKind chapter, List<String> words) {

        public Where {
            words = List.copyOf(words);
        }
    }

    private record Place(Part part, String id) {}

    private record Text(String text, Where where) {}

    public static DocumentChanges between(ReportDocument before, ReportDocument after) {
        SequencedMap<Place, Text> old = new Texts(before).texts;
        SequencedMap<Place, Text> now = new Texts(after).texts;
        Set<Place> places = new LinkedHashSet<>(now.keySet());
        places.addAll(old.keySet());
        List<Change> changes = new ArrayList<>();
        for (Place place : places) {
            Text was = old.get(place);
            Text is = now.get(place);
            String wasText = was == null ? null : was.text();
            String isText = is == null ? null : is.text();
            if (!Objects.equals(wasText, isText)) {
                changes.add(new Change(place.part(), place.id(), wasText, isText,
                        Objects.requireNonNull(is == null ? was : is).where()));
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

    /// What a document says, by its places.
    private static final class Texts {

        private final SequencedMap<Place, Text> texts = new LinkedHashMap<>();
        private @Nullable ChapterKind chapter;
        private String heading = "";

        Texts(ReportDocument document) {
            put(Part.TITLE, "title", document.title());
            for (int i = 0; i < document.cover().size(); i++) {
                put(Part.COVER, Integer.toString(i + 1), document.cover().get(i));
            }
            for (Chapter one : document.chapters()) {
                chapter = one.kind();
                one.blocks().forEach(this::add);
            }
        }

        private void put(Part part, String id, String text, String... where) {
            List<String> words = where.length > 0 ? List.of(where) : heading.isEmpty() ? List.of() : List.of(heading);
            texts.put(new Place(part, id), new Text(text, new Where(chapter, words)));
        }

        private void add(Block block) {
            switch (block) {
                case Heading(int _, String number, String text) -> {
                    heading = number + text;
                    // a heading has no id but its words
                    put(Part.HEADING, chapter + "/" + text, text);
                }
                case Paragraph paragraph -> paragraph.sentences().forEach(this::add);
                case AuthorText(String id, String title, String _, List<String> paragraphs) ->
                    put(Part.AUTHOR_TEXT, id, String.join("\n", paragraphs), title);
                case DataTable table -> add(table);
                case DataChart chart -> add(chart);
            }
        }

        private void add(Sentence sentence) {
            put(Part.SENTENCE, sentence.id(), sentence.text().strip());
            for (int i = 0; i < sentence.footnotes().size(); i++) {
                put(Part.FOOTNOTE, sentence.id() + "/" + (i + 1), sentence.footnotes().get(i));
            }
        }

        private void add(DataTable table) {
            put(Part.CAPTION, table.id(), withoutNumber(table.caption()));
            put(Part.NOTE, table.id(), table.note(), table.caption());
            for (DataTable.Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    put(Part.CELL, table.id() + "/" + row.id() + "/" + (i + 1), row.cells().get(i).text(),
                            table.caption(), row.cells().getFirst().text(), table.columns().get(i).header());
                }
            }
        }

        private void add(DataChart chart) {
            put(Part.CAPTION, chart.id(), withoutNumber(chart.caption()));
            for (DataChart.Series series : chart.series()) {
                for (int i = 0; i < series.values().size(); i++) {
                    Double value = series.values().get(i);
                    String category = chart.categories().get(i);
                    if (value != null) {
                        put(Part.CHART_VALUE, chart.id() + "/" + series.name() + "/" + category, value.toString(),
                                chart.caption(), series.name(), category);
                    }
                }
            }
        }
    }

    /// “表3 分领域进展” is the same table as “表4 分领域进展”.
    private static String withoutNumber(String caption) {
        return caption.replaceFirst("^\\D{1,8}\\d+\\s+", "");
    }
}
