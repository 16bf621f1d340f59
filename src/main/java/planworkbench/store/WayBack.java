package planworkbench.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.store.HistoryEntry.Subject;

/// The lines that take a workspace back to how it was before other lines.
final class WayBack {

    private WayBack() {}

    /// Of what changed several times, only the difference in the end; where scenarios came or went, everything step by
    /// step, because what belongs to them can only be there while they are.
    ///
    /// @param made the newest first
    static List<Line> before(List<Line> made) {
        Map<Object, Line> byKey = new LinkedHashMap<>();
        for (Line line : made) {
            Object key = key(line.subject());
            if (key == null) {
                return made.stream().map(Line::reversed).toList();
            }
            byKey.merge(key, line.reversed(), WayBack::then);
        }
        List<Line> lines = new ArrayList<>(byKey.values());
        lines.removeIf(line -> changesNothing(line.subject()));
        return lines;
    }

    private record AssumptionKey(String scenario, SeriesKey series) {}

    private record Named(String kind, String name) {}

    private static @Nullable Object key(Subject subject) {
        return switch (subject) {
            case Subject.OfObservation of -> of.key();
            case Subject.OfAssumption of -> new AssumptionKey(of.scenario(), of.series());
            case Subject.OfRating of -> of.key();
            case Subject.OfIdentity of -> new Named("identity", of.name());
            case Subject.OfFillIn of -> of.key();
            case Subject.OfWorkItem of when of.old() != null && of.now() != null ->
                new Named("work item", of.id());
            case Subject.OfReportText of -> of.key();
            case Subject.OfRules _ -> new Named("rules", "");
            case Subject.OfScenario of when of.old() != null && of.now() != null ->
                new Named("scenario", of.scenario());
            default -> null;
        };
    }

    private static Line then(Line first, Line second) {
        return Line.of(switch (first.subject()) {
            case Subject.OfObservation(var key, var old, var _) when second
                    .subject() instanceof Subject.OfObservation to ->
                new Subject.OfObservation(key, old, to.now());
            case Subject.OfAssumption(var scenario, var series, var old, var _) when second
                    .subject() instanceof Subject.OfAssumption to ->
                new Subject.OfAssumption(scenario, series, old, to.now());
            case Subject.OfRating(var key, var old, var _) when second.subject() instanceof Subject.OfRating to ->
                new Subject.OfRating(key, old, to.now());
            case Subject.OfIdentity(var name, var old, var _) when second.subject() instanceof Subject.OfIdentity to ->
                new Subject.OfIdentity(name, old, to.now());
            case Subject.OfFillIn(var key, var old, var _) when second.subject() instanceof Subject.OfFillIn to ->
                new Subject.OfFillIn(key, old, to.now());
            case Subject.OfWorkItem(var id, var old, var _) when second.subject() instanceof Subject.OfWorkItem to ->
                new Subject.OfWorkItem(id, old, to.now());
            case Subject.OfReportText(var key, var old, var _) when second
                    .subject() instanceof Subject.OfReportText to ->
                new Subject.OfReportText(key, old, to.now());
            case Subject.OfRules(var old, var _) when second.subject() instanceof Subject.OfRules to ->
                new Subject.OfRules(old, to.now());
            case Subject.OfScenario(var id, var old, var _) when second.subject() instanceof Subject.OfScenario to ->
                new Subject.OfScenario(id, old, to.now());
            default -> throw new IllegalArgumentException(first + " and " + second);
        });
    }

    private static boolean changesNothing(Subject subject) {
        return switch (subject) {
            case Subject.OfObservation of -> Objects.equals(of.old(), of.now());
            case Subject.OfAssumption of -> Objects.equals(of.old(), of.now());
            case Subject.OfRating of -> Objects.equals(of.old(), of.now());
            case Subject.OfIdentity of -> Objects.equals(of.old(), of.now());
            case Subject.OfFillIn of -> Objects.equals(of.old(), of.now());
            case Subject.OfWorkItem of -> Objects.equals(of.old(), of.now());
            case Subject.OfReportText of -> Objects.equals(of.old(), of.now());
            case Subject.OfRules of -> of.old().equals(of.now());
            case Subject.OfScenario of -> Objects.equals(of.old(), of.now());
            default -> false;
        };
    }
}
