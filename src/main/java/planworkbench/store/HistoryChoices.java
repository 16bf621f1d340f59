package planworkbench.store;

import java.util.List;

/// What the history can be narrowed to.
///
/// @param people who made changes
/// @param indicators codes of those that something was changed of
public record HistoryChoices(List<String> people, List<String> indicators) {

    public static final HistoryChoices NONE = new HistoryChoices(List.of(), List.of());

    public HistoryChoices {
        people = List.copyOf(people);
        indicators = List.copyOf(indicators);
    }
}
