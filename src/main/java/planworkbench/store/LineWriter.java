package planworkbench.store;

import planworkbench.store.HistoryEntry.Subject;

/// Brings the lines of a step into the tables of values.
final class LineWriter {

    private final ObservationTable observations;
    private final ScenarioTables scenarios;
    private final JudgementTables judgements;

    LineWriter(Sql sql) {
        observations = new ObservationTable(sql);
        scenarios = new ScenarioTables(sql);
        judgements = new JudgementTables(sql);
    }

    void write(Line line) {
        switch (line.subject()) {
            case Subject.OfObservation(var key, var old, var now) -> {
                if (now == null) {
                    observations.remove(key);
                } else if (old == null) {
                    observations.insert(now);
                } else {
                    observations.put(now);
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
