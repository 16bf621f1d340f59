package planworkbench.store;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.RuleSet;
import planworkbench.plan.RulesVersion;
import planworkbench.plan.SchedulePath;

/// The rules of the plan, in one row.
final class RuleSetTable {

    private static final JsonColumn<RulesVersion> VERSION = JsonColumn.of(RulesVersion.class);

    private final Sql sql;

    RuleSetTable(Sql sql) {
        this.sql = sql;
    }

    RuleSet read() {
        return sql.one("SELECT risk_gap, likely_probability, risk_probability, schedule_tolerance, schedule_path,"
                + " on_track_ratio, acceleration_ratio, limited_ratio, on_track_extrapolation, fair_extrapolation,"
                + " least_distance, version FROM rule_set",
                row -> new RuleSet(row.number(), row.number(), row.number(), assessmentRules(row),
                        VERSION.readOrNull(row.textOrNull())));
    }

    private static AssessmentRules assessmentRules(Row row) {
        return new AssessmentRules(row.number(), row.oneOf(SchedulePath.class), row.number(), row.number(),
                row.number(), row.number(), row.number(), row.number());
    }

    void insert(RuleSet rules) {
        AssessmentRules assessment = rules.assessment();
        sql.update("INSERT INTO rule_set (risk_gap, likely_probability, risk_probability, schedule_tolerance,"
                + " schedule_path, on_track_ratio, acceleration_ratio, limited_ratio, on_track_extrapolation,"
                + " fair_extrapolation, least_distance) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rules.riskGap(), rules.likelyProbability(), rules.riskProbability(), assessment.scheduleTolerance(),
                assessment.path().name(), assessment.onTrackRatio(), assessment.accelerationRatio(),
                assessment.limitedRatio(), assessment.onTrackExtrapolation(), assessment.fairExtrapolation(),
                assessment.leastDistance());
        if (rules.version() != null) {
            sql.update("UPDATE rule_set SET version = ?", VERSION.writeOrNull(rules.version()));
        }
    }

    void replace(RuleSet rules) {
        sql.update("DELETE FROM rule_set");
        insert(rules);
    }
}
