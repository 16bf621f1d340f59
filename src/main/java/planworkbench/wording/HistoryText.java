package planworkbench.wording;

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

    /// What stood there before; “—” where nothing did.
    public String old(HistoryEntry entry) {
        return switch (entry.subject()) {
            case HistoryEntry.Subject.OfObservation of -> figure(of.old(), of.now());
            case HistoryEntry.Subject.OfAssumption of -> assumption(of.old());
            case HistoryEntry.Subject.OfScenario of -> scenario(of.old());
        };
    }

    /// What stands there since; “—” where nothing does.
    public String now(HistoryEntry entry) {
        return switch (entry.subject()) {
            case HistoryEntry.Subject.OfObservation of -> figure(of.now(), of.old());
            case HistoryEntry.Subject.OfAssumption of -> assumption(of.now());
            case HistoryEntry.Subject.OfScenario of -> scenario(of.now());
        };
    }

    /// “1,020 亿元 → 1,050.28 亿元”.
    public String change(HistoryEntry entry) {
        return messages.get("history.change", old(entry), now(entry));
    }

    /// With its status where that is not the other one's.
    private String figure(@Nullable Observation observation, @Nullable Observation other) {
        if (observation == null) {
            return messages.get("history.nothing");
        }
        Double value = observation.value();
        String status = messages.label("status.", observation.status());
        if (value == null) {
            return status;
        }
        Indicator indicator = plan.indicators().get(observation.series().indicator());
        String figure = FigureText.value(value, indicator == null ? "" : indicator.unit().symbol());
        return other != null && other.status() == observation.status()
                ? figure
                : messages.get("history.figure", figure, status);
    }

    private String scenario(@Nullable Scenario scenario) {
        if (scenario == null) {
            return messages.get("history.nothing");
        }
        return messages.get("history.scenario-state", scenario.name(), scenario.assumptions().size());
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
