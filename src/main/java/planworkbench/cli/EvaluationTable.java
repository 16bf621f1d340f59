package planworkbench.cli;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.PlanEvaluation;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.EvaluationText;
import planworkbench.wording.TargetText;

/// An evaluation as a table in the terminal, with its sentences.
record EvaluationTable(Plan plan, Messages messages) {

    private static final String NOTHING = "—";
    private static final int DECIMALS = 2;

    String of(PlanEvaluation evaluation) {
        EvaluationText text = new EvaluationText(messages);
        TextTable table = new TextTable("llrlrrrrrll").row(messages.get("cli.table.id"),
                messages.get("cli.table.target"), messages.get("cli.assess.value"),
                messages.get("cli.table.threshold"), messages.get("cli.table.margin"),
                messages.get("cli.assess.completion"), messages.get("cli.assess.scheduled"),
                messages.get("cli.assess.growth-ratio"), messages.get("cli.assess.extrapolation"),
                messages.get("cli.assess.expected"), messages.get("cli.assess.rating"));
        evaluation.assessments().forEach(assessment -> row(table, assessment, text));
        var below = new StringBuilder();
        evaluation.assessments().stream().filter(assessment -> assessment.schedule().pathsDiffer())
                .forEach(assessment -> below.append(text.pathWarning(assessment)).append('\n'));
        String planned = text.planned(evaluation);
        return messages.get("cli.assess.title", plan.header().name(), Integer.toString(evaluation.year())) + "\n\n"
                + table.text() + "\n" + below + text.counts(evaluation) + "\n" + text.headlineCounts(evaluation) + "\n"
                + text.rules(plan.rules().assessment()) + "\n" + (planned.isEmpty() ? "" : planned + "\n");
    }

    private void row(TextTable table, Assessment assessment, EvaluationText text) {
        AttainmentText words = new AttainmentText(messages);
        Target target = assessment.target();
        Double completion = assessment.schedule().completion();
        Integer expected = assessment.expected();
        table.row(target.id(), target.name(), words.value(target, assessment.judgement()).orElse(NOTHING),
                new TargetText(plan, messages).wanted(target),
                words.margin(target, assessment.judgement()).orElse(NOTHING),
                completion == null ? NOTHING : FigureText.growth(completion),
                completion == null ? NOTHING : FigureText.growth(assessment.schedule().scheduledShare()),
                ratio(assessment.growthRatio().ratio()), ratio(assessment.extrapolation().ratio()),
                expected == null ? NOTHING : Integer.toString(expected), text.rating(assessment));
    }

    private static String ratio(@Nullable Double ratio) {
        return ratio == null ? NOTHING : NumberText.format(ratio, DECIMALS);
    }
}
