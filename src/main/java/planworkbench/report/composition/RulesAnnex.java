package planworkbench.report.composition;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.RuleSet;
import planworkbench.text.FigureText;
import planworkbench.wording.EvaluationText;
import planworkbench.wording.RulesText;

/// 附件：评估规则, with every limit.
record RulesAnnex(Composition in) implements ChapterWriter {

    @Override
    public void write(Draft draft) {
        RuleSet rules = in.plan().rules();
        AssessmentRules limits = rules.assessment();
        Prose origin = draft.prose().say("rules.origin",
                in.get(rules.isDefault() ? "compose.rules.default" : "compose.rules.own"));
        String version = new RulesText(in.messages()).version(rules);
        if (version != null) {
            origin.say("rules.version", version);
        }
        draft.add(origin.say("rules.short", new EvaluationText(in.messages()).rules(limits)));
        draft.section(in.get("evaluate.part.schedule"));
        Prose path = draft.prose().say("rules.path",
                in.get("evaluate.rules.path", in.messages().label("schedule-path.", limits.path())));
        String planned = new EvaluationText(in.messages()).planned(in.evaluation());
        if (!planned.isEmpty()) {
            path.say("rules.planned", planned).say("rules.planned.rule", in.get("planned.rule"));
        }
        draft.add(path
                .say("rules.schedule", in.get("evaluate.rules.schedule", FigureText.value(
                        limits.scheduleTolerance() * 100, in.get("unit.points"))))
                .say("rules.held", in.get("evaluate.rules.held"))
                .say("rules.distance", in.get("evaluate.rules.distance", percent(limits.leastDistance()))));
        draft.section(in.get("evaluate.part.growth-ratio"));
        draft.add(draft.prose()
                .say("rules.growth-ratio",
                        in.get("evaluate.rules.growth-ratio", FigureText.value(limits.onTrackRatio()),
                                FigureText.value(limits.accelerationRatio()),
                                FigureText.value(limits.limitedRatio()))));
        draft.section(in.get("evaluate.part.extrapolation"));
        draft.add(draft.prose()
                .say("rules.extrapolation",
                        in.get("evaluate.rules.extrapolation", FigureText.value(limits.onTrackExtrapolation()),
                                FigureText.value(limits.fairExtrapolation()))));
        draft.section(in.get("evaluate.part.trend"));
        draft.add(draft.prose()
                .say("rules.trend", in.get("evaluate.rules.trend", percent(rules.likelyProbability()),
                        percent(rules.riskProbability()), percent(rules.riskGap()))));
    }

    private static String percent(double fraction) {
        return FigureText.value(fraction * 100, "%");
    }
}
