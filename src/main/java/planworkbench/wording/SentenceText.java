package planworkbench.wording;

import java.util.Optional;

import planworkbench.assessment.Attainment;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Judgement;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// What becomes of a target: “2025年推演 997.3 亿元，差 2.7 亿元；达标概率 36%”, and “从 724.53（2020年）起需年均 6.66%”.
public record SentenceText(Plan plan, Messages messages) {

    /// @param verdict carries the verdict's colour
    /// @param required may be empty
    public record Parts(String value, String verdict, String required) {}

    public Parts of(Attainment attainment, Projection projection) {
        Target target = attainment.target();
        Judgement judgement = attainment.judgement();
        Optional<String> value = new AttainmentText(messages).value(target, judgement);
        String period = period(target);
        String before = value.map(v -> attainment.observed()
                ? messages.get("scenario.sentence.observed", period, v)
                : messages.get("scenario.sentence.projected", period, v)).orElse("");
        String likely = attainment.observed()
                ? ""
                : new LikelihoodText(plan, messages).of(attainment)
                        .map(probability -> messages.get("live.sentence", probability)).orElse("");
        return new Parts(before, gap(attainment) + likely, required(attainment, projection));
    }

    /// Of which year or years the value is: some targets judge all years of the plan together.
    private String period(Target target) {
        String key = switch (target.kind()) {
            case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ -> "scenario.sentence.sum";
            case TargetKind.AverageGrowthAtLeast _,TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ ->
                "scenario.sentence.average";
            case TargetKind.RangePerYear _ -> "scenario.sentence.worst";
            default -> "scenario.sentence.year";
        };
        return messages.get(key, Integer.toString(plan.baseYear() + 1), Integer.toString(target.year()));
    }

    private String gap(Attainment attainment) {
        Target target = attainment.target();
        if (attainment.judgement() instanceof Judgement.NotAssessable(var reason, var _, var _, var _)) {
            return messages.get("scenario.sentence.unknown", messages.label("reason.", reason));
        }
        if (!(attainment.judgement() instanceof Judgement.Judged(double _, double _, double margin, boolean met))
                || target.kind() instanceof TargetKind.Milestone) {
            return messages.label("verdict.", attainment.verdict());
        }
        String words = gap(target, attainment.judgement(), margin, met);
        return isImpossible(target, attainment.judgement())
                ? messages.get("scenario.sentence.impossible", words)
                : words;
    }

    /// A part of a whole cannot be more than all of it, whatever a scenario supposes.
    private boolean isImpossible(Target target, Judgement judgement) {
        return judgement instanceof Judgement.Judged judged && target.unit().isPercent() && judged.value() > 100
                && plan.indicator(target.indicator()).measure() == Measure.SHARE;
    }

    private String gap(Target target, Judgement judgement, double margin, boolean met) {
        String size = new AttainmentText(messages).margin(target, judgement).orElse("")
                .replaceFirst("^[+−]", "");
        if (met) {
            return margin == 0
                    ? messages.get("scenario.sentence.just-met")
                    : messages.get("scenario.sentence.beyond", size);
        }
        return margin == 0
                ? messages.get("scenario.sentence.not-beyond")
                : messages.get("scenario.sentence.short", size);
    }

    private String required(Attainment attainment, Projection projection) {
        if (!(attainment.required() instanceof RequiredGrowth.Required required)) {
            return "";
        }
        Target target = attainment.target();
        ProjectedSeries series = projection.get(plan.series(target));
        Double start = series == null ? null : series.values().values().get(required.from());
        String pace = pace(target, required);
        if (pace.isEmpty()) {
            return "";
        }
        String from = Integer.toString(required.from());
        return start == null
                ? messages.get("scenario.sentence.required", from, pace)
                : messages.get("scenario.sentence.required-from",
                        FigureText.value(start, plan.indicator(target.indicator()).unit().symbol()), from, pace);
    }

    private String pace(Target target, RequiredGrowth.Required required) {
        Double growth = required.growth();
        Double step = required.step();
        if (growth != null && (step == null || !target.unit().isPercent())) {
            return messages.get("scenario.sentence.growth", FigureText.growth(growth));
        }
        return step == null
                ? ""
                : messages.get("scenario.sentence.step",
                        FigureText.difference(step, TargetText.unit(target), messages.get("unit.points")));
    }
}
