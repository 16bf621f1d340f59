package planworkbench.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// A filter of the history as a condition on the lines `l` and their steps `s`, with the values for its places.
final class HistoryQuery {

    private static final List<String> WORDS_ARE_IN = List.of("s.who", "s.why", "x.indicator", "i.name", "x.region",
            "CAST(l.observed_year AS VARCHAR)", "l.scenario", "c.name", "l.about", "t.name");
    private static final List<String> DIGITS_ARE_IN = List.of("l.old_value", "l.new_value");

    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();
    private boolean ofSteps;
    private boolean named;
    private boolean ofSeries;

    HistoryQuery(HistoryFilter filter) {
        add("s.who = ?", filter.who());
        add("s.kind = ?", filter.kind() == null ? null : filter.kind().name());
        add("s.made_at >= ?", filter.from());
        add("s.made_at < ?", filter.until());
        ofSteps = !conditions.isEmpty();
        add("r.series IN (SELECT id FROM series WHERE indicator = ?)", filter.indicator());
        ofSeries = filter.indicator() != null;
        for (String word : filter.text().strip().toLowerCase(Locale.ROOT).split("(?U)\\s+")) {
            if (!word.isEmpty()) {
                addWord(word);
            }
        }
    }

    private void add(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    /// LOCATE, in which no character of the word means anything.
    private void addWord(String word) {
        named = true;
        List<String> places = new ArrayList<>();
        for (String column : WORDS_ARE_IN) {
            places.add("LOCATE(?, LOWER(" + column + ")) > 0");
            values.add(word);
        }
        if (word.chars().anyMatch(Character::isDigit)) {
            DIGITS_ARE_IN.forEach(column -> places.add("LOCATE(?, " + column + ") > 0"));
            values.addAll(Collections.nCopies(DIGITS_ARE_IN.size(), word.replace(",", "")));
        }
        conditions.add("(" + String.join(" OR ", places) + ")");
    }

    /// Without the tables that nothing is asked of, so that the lines come straight out of their index.
    String from() {
        String steps = ofSteps || named ? " JOIN step s ON s.number = l.step" : "";
        String names = " LEFT JOIN series x ON x.id = l.series LEFT JOIN indicator i ON i.code = x.indicator LEFT JOIN scenario c ON c.id = l.scenario"
                + " LEFT JOIN target t ON t.id = l.about";
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        String lines = ofSeries
                ? " FROM series_line r JOIN change_line l ON l.id BETWEEN r.first_line AND r.last_line"
                : " FROM change_line l";
        return lines + steps + (named ? names : "") + where;
    }

    @Nullable
    Object[] values(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return all.toArray();
    }
}
