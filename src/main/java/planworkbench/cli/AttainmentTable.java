package planworkbench.cli;

import java.util.Map;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.Verdict;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.LikelihoodText;
import planworkbench.wording.TargetText;

/// All targets under one scenario, as a table in the terminal.
final class AttainmentTable {

    private static final String NOTHING = "—";

    private AttainmentTable() {}

    /// What `project` prints: what becomes of the targets where all goes as supposed.
    static String supposed(Plan plan, ScenarioOutcome outcome, Messages messages) {
        return of(plan, outcome, messages.get("cli.table.title", plan.header().name(), outcome.scenario().name(),
                messages.label("origin.", outcome.scenario().origin())), messages);
    }

    /// What the window shows: verdicts by probability.
    static String simulated(Plan plan, ScenarioOutcome outcome, Chance chance, Messages messages) {
        return of(plan, outcome, messages.get("cli.simulate.title", plan.header().name(), outcome.scenario().name(),
                NumberText.format(chance.paths(), 0), String.valueOf(chance.seed())), messages);
    }

    private static String of(Plan plan, ScenarioOutcome outcome, String title, Messages messages) {
        TextTable table = new TextTable("llrllrrll").row(messages.get("cli.table.id"), messages.get("cli.table.target"),
                messages.get("cli.table.value"), messages.get("cli.table.threshold"), "",
                outcome.chances() == null ? "" : messages.get("cli.simulate.probability"),
                messages.get("cli.table.margin"), messages.get("cli.table.required"), "");
        outcome.attainments().forEach(attainment -> row(table, plan, attainment, messages));
        String practice = plan.header().practice() ? messages.get("cli.practice") + "\n" : "";
        return practice + title + "\n\n" + table.text() + "\n" + counts(outcome.counts(), messages) + "\n";
    }

    private static void row(TextTable table, Plan plan, Attainment attainment, Messages messages) {
        AttainmentText text = new AttainmentText(messages);
        Target target = attainment.target();
        String verdict = messages.label("verdict.", attainment.verdict());
        if (attainment.judgement() instanceof Judgement.NotAssessable missing) {
            verdict += " · " + messages.label("reason.", missing.reason());
        }
        table.row(target.id(), target.name(), text.value(target, attainment.judgement()).orElse(NOTHING),
                new TargetText(plan, messages).wanted(target), verdict,
                new LikelihoodText(plan, messages).of(attainment).orElse(""),
                text.margin(target, attainment.judgement()).orElse(NOTHING),
                text.requiredInColumn(attainment).orElse(NOTHING), text.attainedIn(attainment).orElse(""));
    }

    private static String counts(Map<Verdict, Integer> counts, Messages messages) {
        var text = new StringBuilder();
        counts.forEach((verdict, count) -> text.append(text.isEmpty() ? "" : " · ")
                .append(messages.get("cli.count", count, messages.label("verdict.", verdict))));
        return text.toString();
    }
}
