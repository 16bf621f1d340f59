package planworkbench.store;

import planworkbench.plan.Plan;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// What a workspace holds beside its history.
record Contents(Plan plan, ScenarioTree scenarios) {

    static Contents read(Sql sql) {
        return new Contents(new PlanReader(sql).read(), new ScenarioTables(sql).all());
    }

    /// @throws IllegalArgumentException where a scenario supposes something of an indicator that the plan does not have
    void requireConsistent() {
        for (Scenario scenario : scenarios.scenarios().values()) {
            scenario.assumptions().keySet().forEach(series -> plan.indicator(series.indicator()));
            if (scenario.correlations() != null) {
                scenario.correlations().pairs().forEach(pair -> {
                    plan.indicator(pair.one().indicator());
                    plan.indicator(pair.other().indicator());
                });
            }
        }
    }

    void write(Sql sql) {
        new PlanWriter(sql).write(plan);
        new ScenarioTables(sql).write(scenarios);
    }
}
