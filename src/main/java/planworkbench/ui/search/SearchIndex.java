package planworkbench.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
import planworkbench.ui.search.SearchHit.Match;

/// Finds indicators, targets, areas of work and sentences of a plan by words.
public final class SearchIndex {

    private static final int MOST_OF_A_KIND = 8;
    /// Characters of a sentence shown before its first match.
    private static final int LEAD = 12;
    private static final int EXCERPT = 40;
    private static final String ELLIPSIS = "…";

    private final List<Entry> entries = new ArrayList<>();

    /// @param label shown and searched
    /// @param also searched, not shown
    private record Entry(SearchKind kind, String label, String detail, String also, @Nullable SeriesKey series,
            @Nullable Source source, @Nullable String workItem) {}

    public SearchIndex(Plan plan) {
        for (Indicator indicator : plan.indicators().values()) {
            entries.add(new Entry(SearchKind.INDICATOR, indicator.name(), indicator.group(),
                    indicator.code() + " " + indicator.group(), plan.series(indicator.code()), null, null));
        }
        for (Target target : plan.targets().values()) {
            entries.add(new Entry(SearchKind.TARGET, target.name(), target.id() + "  " + target.group(),
                    target.id() + " " + target.group() + " " + target.wording(), plan.series(target),
                    target.source(), null));
        }
        for (WorkItem item : plan.workItems().values()) {
            entries.add(new Entry(SearchKind.WORK_ITEM, item.name(), item.group(),
                    item.group() + " " + item.progress(), null, item.source(), item.id()));
        }
        plan.documents().forEach(this::addLines);
    }

    private void addLines(PlanDocument document) {
        for (int line = 1; line <= document.lines().size(); line++) {
            String text = document.lines().get(line - 1).strip();
            if (!text.isEmpty()) {
                entries.add(new Entry(SearchKind.TEXT, text, Integer.toString(line), "", null,
                        Source.quote(document.name(), line, text), null));
            }
        }
    }

    /// What holds all words, kind by kind, matches in the label before others and early ones before late ones. Of each
    /// kind at most a handful.
    public List<SearchHit> find(String typed) {
        SearchQuery query = SearchQuery.of(typed);
        List<SearchHit> hits = new ArrayList<>();
        if (!query.isEmpty()) {
            for (SearchKind kind : SearchKind.values()) {
                entries.stream().filter(entry -> entry.kind() == kind)
                        .filter(entry -> query.isFoundIn(entry.label() + " " + entry.also()))
                        .sorted(Comparator.comparingInt(entry -> rank(entry, query))).limit(MOST_OF_A_KIND)
                        .map(entry -> hit(entry, query)).forEach(hits::add);
            }
        }
        return hits;
    }

    /// Sentences keep the order of the text.
    private static int rank(Entry entry, SearchQuery query) {
        if (entry.kind() == SearchKind.TEXT) {
            return 0;
        }
        List<Match> matches = query.matches(entry.label());
        return matches.isEmpty() ? Integer.MAX_VALUE : matches.getFirst().start();
    }

    private static SearchHit hit(Entry entry, SearchQuery query) {
        String label = entry.kind() == SearchKind.TEXT ? excerpt(entry.label(), query) : entry.label();
        return new SearchHit(entry.kind(), label, entry.detail(), query.matches(label), entry.series(),
                sourceOf(entry, query), entry.workItem());
    }

    /// Of a sentence, what was looked for is the quotation to highlight.
    private static @Nullable Source sourceOf(Entry entry, SearchQuery query) {
        Source source = entry.source();
        if (entry.kind() != SearchKind.TEXT || source == null || source.line() == null) {
            return source;
        }
        Match first = query.matches(entry.label()).getFirst();
        return Source.quote(source.document(), source.line(), entry.label().substring(first.start(), first.end()));
    }

    private static String excerpt(String sentence, SearchQuery query) {
        int first = query.matches(sentence).getFirst().start();
        int start = sentence.length() <= EXCERPT ? 0 : Math.max(0, Math.min(first - LEAD, sentence.length() - EXCERPT));
        int end = Math.min(sentence.length(), start + EXCERPT);
        return (start > 0 ? ELLIPSIS : "") + sentence.substring(start, end)
                + (end < sentence.length() ? ELLIPSIS : "");
    }
}
