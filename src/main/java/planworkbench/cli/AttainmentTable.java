package planworkbench.cli;

import java.util.Map;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.Verdict;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.TargetText;

/// All targets under one scenario, as a table in the terminal.
final class AttainmentTable {

    private static final String NOTHING = "—";

    private AttainmentTable() {}

    static String of(Snapshot snapshot, String scenario, Messages messages) {
        Plan plan = snapshot.plan();
        return of(plan, ScenarioOutcome.of(plan, new Projector(plan), snapshot.scenarios().resolve(scenario),
                plan.targetYear()), messages);
    }

    static String of(Plan plan, ScenarioOutcome outcome, Messages messages) {
        TextTable table = new TextTable("llrllrll").row(messages.get("cli.table.id"), messages.get("cli.table.target"),
                messages.get("cli.table.value"), messages.get("cli.table.threshold"), "",
                messages.get("cli.table.margin"), messages.get("cli.table.required"), "");
        outcome.attainments().forEach(attainment -> row(table, plan, attainment, messages));
        String title = messages.get("cli.table.title", plan.header().name(), outcome.scenario().name(),
                messages.label("origin.", outcome.scenario().origin()));
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
