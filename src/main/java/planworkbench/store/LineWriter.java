package planworkbench.store;

import org.jspecify.annotations.Nullable;

import planworkbench.store.HistoryEntry.Subject;

/// Brings the lines of a step into the tables of values.
final class LineWriter {

    private final ObservationTable observations;
    private final ScenarioTables scenarios;
    private final JudgementTables judgements;
    private final FillInTable fillIns;
    private final ReportTextTable reportTexts;
    private final RuleSetTable rules;
    private final IndicatorTable indicators;
    private final TargetTable targets;
    private final DepartmentTable departments;
    private final WorkItemTable workItems;

    LineWriter(Sql sql, SeriesTable series) {
        observations = new ObservationTable(sql, series);
        scenarios = new ScenarioTables(sql);
        judgements = new JudgementTables(sql);
        fillIns = new FillInTable(sql);
        reportTexts = new ReportTextTable(sql);
        rules = new RuleSetTable(sql);
        indicators = new IndicatorTable(sql);
        targets = new TargetTable(sql);
        departments = new DepartmentTable(sql);
        workItems = new WorkItemTable(sql);
    }

    /// A line with what takes longer to make than to write.
    ///
    /// @param source of the figure that is put, as it is written; null where there is none
    record Prepared(Line line, @Nullable String source) {}

    static Prepared prepared(Line line) {
        return new Prepared(line, line.subject() instanceof Subject.OfObservation(var _, var _, var now) && now != null
                ? ObservationTable.source(now)
                : null);
    }

    /// After the last line of a step.
    void finish() {
        observations.flush();
    }

    void write(Prepared prepared) {
        Line line = prepared.line();
        switch (line.subject()) {
            case Subject.OfObservation(var key, var old, var now) -> {
                if (now == null) {
                    observations.remove(key);
                } else if (old == null) {
                    observations.insert(now, prepared.source());
                } else {
                    observations.update(now, prepared.source());
                }
            }
            case Subject.OfAssumption(var scenario, var series, var _, var now) -> {
                if (now == null) {
                    scenarios.remove(scenario, series);
                } else {
                    scenarios.put(scenario, now);
                }
            }
            case Subject.OfRating(var key, var _, var now) -> {
                if (now == null) {
                    judgements.remove(key);
                } else {
                    judgements.put(now);
                }
            }
            case Subject.OfIdentity(var name, var _, var now) -> {
                if (now == null) {
                    judgements.removeIdentity(name);
                } else {
                    judgements.put(now);
                }
            }
            case Subject.OfFillIn(var key, var _, var now) -> {
                if (now == null) {
                    fillIns.remove(key);
                } else {
                    fillIns.put(now);
                }
            }
            case Subject.OfReportText(var key, var _, var now) -> {
                if (now == null) {
                    reportTexts.remove(key);
                } else {
                    reportTexts.put(now);
                }
            }
            case Subject.OfRules(var _, var now) -> rules.replace(now);
            case Subject.OfIndicator(var code, var old, var now) -> {
                if (now == null) {
                    indicators.remove(code, line.place());
                } else if (old == null) {
                    indicators.insert(now, line.place());
                } else {
                    indicators.update(now);
                }
            }
            case Subject.OfIndicatorPlace(var code, var old, var now) -> indicators.move(code, old, now);
            case Subject.OfTarget(var id, var old, var now) -> {
                if (now == null) {
                    targets.remove(id, line.place());
                } else if (old == null) {
                    targets.insert(now, line.place());
                } else {
                    targets.update(now);
                }
            }
            case Subject.OfWorkItem(var id, var old, var now) -> {
                if (now == null) {
                    workItems.remove(id, line.place());
                } else if (old == null) {
                    workItems.insert(now, line.place());
                } else {
                    workItems.update(now);
                }
            }
            case Subject.OfDepartment(var id, var old, var now) -> {
                if (now == null) {
                    departments.remove(id, line.place());
                } else if (old == null) {
                    departments.insert(now, line.place());
                } else {
                    departments.update(now);
                }
            }
            case Subject.OfScenario(var scenario, var old, var now) -> {
                if (now == null) {
                    scenarios.remove(scenario, line.place());
                } else if (old == null) {
                    scenarios.insert(now, line.place());
                } else {
                    scenarios.update(now);
                }
            }
        }
    }
}
