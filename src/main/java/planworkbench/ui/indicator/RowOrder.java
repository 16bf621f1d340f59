package planworkbench.ui.indicator;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Verdict;
import planworkbench.plan.SeriesKey;
import planworkbench.store.TableArrangement;
import planworkbench.store.TableArrangement.Sort;

/// The order that a column gives the rows. Names are compared as a Chinese dictionary does. What says nothing stands
/// last, also when the order is turned round, and rows that say the same stand as in the plan.
///
/// @param verdicts by the indicator's code
record RowOrder(Sort sort, Map<String, Verdict> verdicts) {

    private static final Collator DICTIONARY = Collator.getInstance(Locale.CHINA);

    private record Keyed<K>(K key, SeriesFigures row) {}

    /// @param rows in the plan's order
    /// @return the place of each
    Map<SeriesKey, Integer> places(List<SeriesFigures> rows) {
        List<SeriesFigures> ordered = switch (sort.column()) {
            case TableArrangement.NAME -> byText(rows, figures -> figures.indicator().name());
            case "UNIT" -> byText(rows, figures -> figures.indicator().unit().symbol());
            case "FIELD" -> byText(rows, figures -> figures.indicator().group());
            case "DEPARTMENT" -> byText(rows, SeriesFigures::department);
            case "VERDICT" -> by(rows, figures -> verdicts.get(figures.key().indicator()));
            default -> byYear(rows);
        };
        Map<SeriesKey, Integer> places = new HashMap<>();
        ordered.forEach(figures -> places.put(figures.key(), places.size()));
        return places;
    }

    private List<SeriesFigures> byYear(List<SeriesFigures> rows) {
        try {
            int year = Integer.parseInt(sort.column());
            return by(rows, figures -> figures.cell(year).value());
        } catch (NumberFormatException e) {
            // the settings may have been written by a program that knew more columns
            return rows;
        }
    }

    private List<SeriesFigures> byText(List<SeriesFigures> rows, Function<SeriesFigures, String> text) {
        Map<String, CollationKey> keys = new HashMap<>();
        return by(rows, figures -> {
            String said = text.apply(figures);
            return said.isEmpty() ? null : keys.computeIfAbsent(said, DICTIONARY::getCollationKey);
        });
    }

    private <K extends Comparable<? super K>> List<SeriesFigures> by(List<SeriesFigures> rows,
            Function<SeriesFigures, @Nullable K> key) {
        List<Keyed<K>> ordered = new ArrayList<>();
        List<SeriesFigures> last = new ArrayList<>();
        for (SeriesFigures row : rows) {
            K says = key.apply(row);
            if (says == null) {
                last.add(row);
            } else {
                ordered.add(new Keyed<>(says, row));
            }
        }
        Comparator<Keyed<K>> order = Comparator.comparing(Keyed::key);
        ordered.sort(sort.descending() ? order.reversed() : order);
        return Stream.concat(ordered.stream().map(Keyed::row), last.stream()).toList();
    }
}
