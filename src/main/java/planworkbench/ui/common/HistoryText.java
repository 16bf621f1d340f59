package planworkbench.ui.common;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.HistoryEntry;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// A line of the history in words: what was changed, from what to what.
public record HistoryText(Plan plan, ScenarioTree scenarios, Messages messages) {

    /// “服务业增加值 2024 年”, “乐观：社会消费品零售总额”.
    public String what(HistoryEntry entry) {
        return switch (entry.subject()) {
            case HistoryEntry.Subject.OfObservation of -> messages.get("history.observation",
                    series(of.key().series()), Integer.toString(of.key().year()));
            case HistoryEntry.Subject.OfAssumption of ->
                messages.get("history.assumption", scenario(of.scenario()), series(of.series()));
            case HistoryEntry.Subject.OfScenario of -> messages.get("history.scenario", name(of));
        };
    }

    /// “1,020 亿元 → 1,050.28 亿元”.
    public String change(HistoryEntry entry) {
        return switch (entry.subject()) {
            case HistoryEntry.Subject.OfObservation of -> change(figure(of.old()), figure(of.now()));
            case HistoryEntry.Subject.OfAssumption of -> change(assumption(of.old()), assumption(of.now()));
            case HistoryEntry.Subject.OfScenario of -> {
                if (of.old() == null) {
                    yield messages.get("history.added");
                }
                yield of.now() == null ? messages.get("history.removed") : messages.get("history.changed");
            }
        };
    }

    private String change(String old, String now) {
        return messages.get("history.change", old, now);
    }

    private String figure(@Nullable Observation observation) {
        if (observation == null || observation.value() == null) {
            return messages.get("history.nothing");
        }
        @Nullable
        Indicator indicator = plan.indicators().get(observation.series().indicator());
        return FigureText.value(observation.value(), indicator == null ? "" : indicator.unit().symbol());
    }

    private String assumption(@Nullable Assumption assumption) {
        return assumption == null
                ? messages.get("history.inherited")
                : new MethodText(plan, messages).of(assumption);
    }

    private String series(SeriesKey key) {
        return plan.indicators().containsKey(key.indicator()) ? plan.seriesName(key) : key.indicator();
    }

    private String scenario(String id) {
        @Nullable
        Scenario scenario = scenarios.find(id);
        return scenario == null ? id : scenario.name();
    }

    private String name(HistoryEntry.Subject.OfScenario of) {
        Scenario known = of.now() == null ? of.old() : of.now();
        return known == null ? scenario(of.scenario()) : known.name();
    }
}
