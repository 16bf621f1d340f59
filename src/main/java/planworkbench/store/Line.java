package planworkbench.store;

import planworkbench.store.HistoryEntry.Subject;

/// One difference that a step makes.
///
/// @param place where a scenario, indicator, target, area of work or department that is added or removed stands among its like; 0 for
///     everything else
record Line(Subject subject, int place) {

    static Line of(Subject subject) {
        return new Line(subject, 0);
    }

    /// What takes the line back.
    Line reversed() {
        return new Line(switch (subject) {
            case Subject.OfObservation(var key, var old, var now) -> new Subject.OfObservation(key, now, old);
            case Subject.OfAssumption(var scenario, var series, var old, var now) ->
                new Subject.OfAssumption(scenario, series, now, old);
            case Subject.OfRating(var key, var old, var now) -> new Subject.OfRating(key, now, old);
            case Subject.OfIdentity(var name, var old, var now) -> new Subject.OfIdentity(name, now, old);
            case Subject.OfFillIn(var key, var old, var now) -> new Subject.OfFillIn(key, now, old);
            case Subject.OfReportText(var key, var old, var now) -> new Subject.OfReportText(key, now, old);
            case Subject.OfIndicator(var code, var old, var now) -> new Subject.OfIndicator(code, now, old);
            case Subject.OfIndicatorPlace(var code, var old, var now) ->
                new Subject.OfIndicatorPlace(code, now, old);
            case Subject.OfTarget(var id, var old, var now) -> new Subject.OfTarget(id, now, old);
            case Subject.OfWorkItem(var id, var old, var now) -> new Subject.OfWorkItem(id, now, old);
            case Subject.OfDepartment(var id, var old, var now) -> new Subject.OfDepartment(id, now, old);
            case Subject.OfRules(var old, var now) -> new Subject.OfRules(now, old);
            case Subject.OfScenario(var scenario, var old, var now) -> new Subject.OfScenario(scenario, now, old);
        }, place);
    }
}
