package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.report.composition.AuthorPlace;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.composition.ReportedTarget;
import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Block;
import planworkbench.report.document.Chapter;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.Heading;
import planworkbench.report.document.Paragraph;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.Sentence;
import planworkbench.text.Messages;

/// What the slides are made from: the report by its ids, so that a slide says nothing that the report does not say, and the figures behind it.
final class Contents {

    private final ReportMaterial material;
    private final ReportDocument document;
    private final Messages messages;
    private final Map<String, Sentence> sentences = new LinkedHashMap<>();
    private final Map<String, DataTable> tables = new LinkedHashMap<>();
    private final Map<String, DataChart> charts = new LinkedHashMap<>();
    private final Map<String, AuthorText> written = new LinkedHashMap<>();

    Contents(ReportMaterial material, ReportDocument document, Messages messages) {
        this.material = material;
        this.document = document;
        this.messages = messages;
        for (Chapter chapter : document.chapters()) {
            for (Block block : chapter.blocks()) {
                switch (block) {
                    case Heading _ -> {
                    }
                    case Paragraph paragraph -> paragraph.sentences().forEach(one -> sentences.put(one.id(), one));
                    case DataTable table -> tables.put(table.id(), table);
                    case DataChart chart -> charts.put(chart.id(), chart);
                    case AuthorText text -> written.put(AuthorPlace.key(text.id()).place(), text);
                }
            }
        }
    }

    ReportMaterial material() {
        return material;
    }

    ReportDocument document() {
        return document;
    }

    Messages messages() {
        return messages;
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    boolean has(ChapterKind kind) {
        return document.chapters().stream().anyMatch(chapter -> chapter.kind() == kind);
    }

    boolean isOver() {
        return material.evaluation().finalYear();
    }

    String year() {
        return Integer.toString(material.evaluation().year());
    }

    String targetYear() {
        return Integer.toString(material.plan().targetYear());
    }

    /// A sentence without what stands between it and the next; empty where the report does not say it.
    Optional<String> said(String id) {
        return Optional.ofNullable(sentences.get(id)).map(sentence -> sentence.text().strip());
    }

    /// Those of the sentences that the report says.
    List<String> all(String... ids) {
        return Stream.of(ids).map(this::said).flatMap(Optional::stream).toList();
    }

    /// The sentences whose ids begin like that.
    List<Sentence> sentences(String beginning) {
        return sentences.values().stream().filter(one -> one.id().startsWith(beginning)).toList();
    }

    Optional<Sentence> sentence(String id) {
        return Optional.ofNullable(sentences.get(id));
    }

    Optional<DataTable> table(String id) {
        return Optional.ofNullable(tables.get(id));
    }

    Optional<DataChart> chart(String id) {
        return Optional.ofNullable(charts.get(id)).filter(
                chart -> !chart.categories().isEmpty() && !chart.series().isEmpty());
    }

    /// The author's own words, a paragraph each; none where nothing was written.
    List<String> author(String place) {
        AuthorText text = written.get(place);
        return text == null ? List.of() : text.paragraphs();
    }

    /// “一、总体评价”.
    Optional<String> heading(ChapterKind kind) {
        return document.chapters().stream().filter(chapter -> chapter.kind() == kind)
                .map(chapter -> chapter.blocks().getFirst()).filter(Heading.class::isInstance).map(Heading.class::cast)
                .map(heading -> heading.number() + heading.text()).findFirst();
    }

    /// What the tables of targets say of one of them under a heading; empty where no table has such a column.
    String cell(ReportedTarget one, String header) {
        return Stream.of("targets.headline.table", "targets.others.table").map(tables::get).filter(Objects::nonNull)
                .map(table -> cell(table, one.id(), header)).filter(Objects::nonNull).findFirst().orElse("");
    }

    private static @Nullable String cell(DataTable table, String row, String header) {
        int column = table.columns().stream().map(DataTable.Column::header).toList().indexOf(header);
        return column < 0
                ? null
                : table.rows().stream().filter(one -> one.id().equals(row))
                        .map(one -> one.cells().get(column).text()).findFirst().orElse(null);
    }

    /// What matters most first: behind and in danger, behind, in danger, then as in the plan.
    static List<ReportedTarget> byImportance(List<ReportedTarget> targets) {
        List<ReportedTarget> sorted = new ArrayList<>(targets);
        sorted.sort(Comparator.comparingInt(one -> (one.isBehind() ? 0 : 2) + (one.isAtRisk() ? 0 : 1)));
        return sorted;
    }
}
