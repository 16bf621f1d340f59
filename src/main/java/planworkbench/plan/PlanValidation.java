package planworkbench.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// That every reference inside a plan leads somewhere.
final class PlanValidation {

    private PlanValidation() {}

    static void check(Map<String, Indicator> indicators, Map<String, Target> targets,
            Map<ObservationKey, Observation> observations, Map<String, Department> departments,
            List<SeriesBreak> breaks, Map<String, WorkItem> workItems) {
        for (Indicator indicator : indicators.values()) {
            checkDefinition(indicator, indicators);
            requireDepartment(indicator.code(), indicator.department(), departments);
        }
        for (Target target : targets.values()) {
            requireIndicator(target.id(), target.indicator(), indicators);
            switch (target.kind()) {
                case TargetKind.GrowthAbove(String comparator) ->
                    requireIndicator(target.id(), comparator, indicators);
                case TargetKind.GrowthInStep(String comparator, double _) ->
                    requireIndicator(target.id(), comparator, indicators);
                default -> {
                }
            }
        }
        for (Observation observation : observations.values()) {
            requireIndicator(observation.key(), observation.series().indicator(), indicators);
        }
        for (SeriesBreak seriesBreak : breaks) {
            requireIndicator("the break of " + seriesBreak.year(), seriesBreak.series().indicator(), indicators);
        }
        for (WorkItem item : workItems.values()) {
            requireDepartment(item.id(), item.department(), departments);
            item.indicators().forEach(code -> requireIndicator(item.id(), code, indicators));
        }
    }

    /// Planned values stand for years between the plan's base year and the target's.
    static void checkPlanned(PlanHeader header, Map<String, Target> targets) {
        for (Target target : targets.values()) {
            Integer outside = target.plannedOutside(header.baseYear());
            if (outside != null) {
                throw new IllegalArgumentException("a planned value of " + target.id() + " for " + outside);
            }
        }
    }

    /// A rating stands for a target of the plan, in a year after the base year and not after the plan's end.
    static void checkRatings(PlanHeader header, Map<String, Target> targets,
            Map<RatingOverride.Key, RatingOverride> ratings) {
        ratings.forEach((key, rating) -> {
            if (!key.equals(rating.key())) {
                throw new IllegalArgumentException("the rating of " + rating.key() + " stands at " + key);
            }
            if (!targets.containsKey(rating.target())) {
                throw dangling("a rating by hand", "target", rating.target());
            }
            if (rating.year() <= header.baseYear() || rating.year() > header.targetYear()) {
                throw new IllegalArgumentException(rating.year() + " is no evaluation year of the plan");
            }
        });
    }

    static void checkIdentities(Map<String, Indicator> indicators, Map<String, Identity> identities) {
        identities.forEach((name, identity) -> {
            if (!name.equals(identity.name())) {
                throw new IllegalArgumentException("the identity " + identity.name() + " stands at " + name);
            }
            identity.indicators().forEach(code -> requireIndicator(name, code, indicators));
        });
    }

    /// What was asked for may be gone since; who was asked is still there.
    static void checkFillIns(Map<String, Department> departments, Map<FillIn.Key, FillIn> fillIns) {
        fillIns.forEach((key, fillIn) -> {
            if (!key.equals(fillIn.key())) {
                throw new IllegalArgumentException("the fill-in of " + fillIn.key() + " stands at " + key);
            }
            requireDepartment("a fill-in of " + key.year(), key.department(), departments);
        });
    }

    /// A place may be of a target that is gone since: what was written stays until its author takes it away.
    static void checkReportTexts(PlanHeader header, Map<ReportText.Key, ReportText> texts) {
        texts.forEach((key, text) -> {
            if (!key.equals(text.key())) {
                throw new IllegalArgumentException("the text of " + text.key() + " stands at " + key);
            }
            if (key.year() <= header.baseYear() || key.year() > header.targetYear()) {
                throw new IllegalArgumentException("a text for " + key.year() + ", which is not evaluated");
            }
        });
    }

    private static void requireDepartment(String from, @Nullable String id, Map<String, Department> departments) {
        if (id != null && !departments.containsKey(id)) {
            throw dangling(from, "department", id);
        }
    }

    /// Components are entered figures themselves, so that no definition can lead back to itself.
    private static void checkDefinition(Indicator indicator, Map<String, Indicator> indicators) {
        switch (indicator.definition()) {
            case Definition.Entered _,Definition.Formula _ -> {
            }
            case Definition.Ratio(String numerator, String denominator) -> {
                requireEntered(indicator.code(), numerator, indicators);
                requireEntered(indicator.code(), denominator, indicators);
            }
            case Definition.RealGrowthOf(String level) -> requireEntered(indicator.code(), level, indicators);
        }
    }

    private static void requireEntered(String from, String code, Map<String, Indicator> indicators) {
        requireIndicator(from, code, indicators);
        Indicator component = indicators.get(code);
        if (component != null && !(component.definition() instanceof Definition.Entered)) {
            throw new IllegalArgumentException(from + " is computed from " + code + ", which is computed itself");
        }
    }

    /// @param from what refers to it; its words are made only where they are needed, for there are many figures
    private static void requireIndicator(Object from, String code, Map<String, Indicator> indicators) {
        if (!indicators.containsKey(code)) {
            throw dangling(from, "indicator", code);
        }
    }

    private static IllegalArgumentException dangling(Object from, String what, String id) {
        return new IllegalArgumentException(from + " refers to " + what + " " + id + ", which does not exist");
    }
}
