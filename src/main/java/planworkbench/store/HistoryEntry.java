package planworkbench.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Department;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Scenario;

/// One line of the history: who changed what, when, from what to what, and why.
///
/// @param step number of the user's step; lines of one step were made and are undone together
/// @param kind whether the step was an edit, an undo or a redo
public record HistoryEntry(long step, Kind kind, Instant at, String who, Subject subject, String why) {

    public enum Kind {
        EDIT, UNDO, REDO
    }

    /// What was changed, before and after; null where there was or is nothing.
    public sealed interface Subject {

        record OfObservation(ObservationKey key, @Nullable Observation old, @Nullable Observation now)
                implements
                    Subject {}

        record OfAssumption(String scenario, SeriesKey series, @Nullable Assumption old, @Nullable Assumption now)
                implements
                    Subject {}

        record OfScenario(String scenario, @Nullable Scenario old, @Nullable Scenario now) implements Subject {}

        record OfRating(RatingOverride.Key key, @Nullable RatingOverride old, @Nullable RatingOverride now)
                implements
                    Subject {}

        record OfIdentity(String name, @Nullable Identity old, @Nullable Identity now) implements Subject {}

        record OfFillIn(FillIn.Key key, @Nullable FillIn old, @Nullable FillIn now) implements Subject {}

        record OfReportText(ReportText.Key key, @Nullable ReportText old, @Nullable ReportText now)
                implements
                    Subject {}

        record OfIndicator(String code, @Nullable Indicator old, @Nullable Indicator now) implements Subject {}

        /// How many indicators stood and stand before it.
        record OfIndicatorPlace(String code, int old, int now) implements Subject {}

        record OfTarget(String id, @Nullable Target old, @Nullable Target now) implements Subject {}

        record OfWorkItem(String id, @Nullable WorkItem old, @Nullable WorkItem now) implements Subject {}

        /// A plan always has rules.
        record OfRules(RuleSet old, RuleSet now) implements Subject {}

        record OfDepartment(String id, @Nullable Department old, @Nullable Department now) implements Subject {}
    }
}
