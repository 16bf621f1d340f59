package planworkbench.cli;

import java.util.ArrayList;
import java.util.List;

import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.assessment.nextplan.ProposedTarget;
import planworkbench.assessment.nextplan.ProposedTarget.ByHand;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.wording.NextPlanText;

/// Proposals for the next plan as a table in the terminal, with what was found about them.
record NextPlanTable(NextPlan next, Messages messages) {

    private static final String NOTHING = "—";

    String text() {
        NextPlanText words = new NextPlanText(next, messages);
        List<Double> probabilities = next.terms().probabilities();
        TextTable table = new TextTable("llllrr" + "r".repeat(probabilities.size()) + "lrll");
        List<String> head = new ArrayList<>(List.of(messages.get("cli.table.id"), messages.get("cli.table.target"),
                messages.get("next.column.present", Integer.toString(next.plan().targetYear())),
                messages.get("next.column.outcome"),
                messages.get("next.column.base", Integer.toString(next.terms().baseYear())),
                messages.get("next.column.median")));
        probabilities.forEach(p -> head.add(messages.get("next.column.at", NextPlanText.wantedProbability(p))));
        head.addAll(List.of(messages.get("next.column.proposed", Integer.toString(next.terms().targetYear())),
                messages.get("next.column.probability"), messages.get("next.column.pace"),
                messages.get("next.column.history")));
        table.row(head.toArray(String[]::new));
        next.targets().forEach(one -> table.row(row(one, words).toArray(String[]::new)));
        var text = new StringBuilder(words.title()).append("\n\n").append(table.text()).append('\n');
        text.append(messages.get("next.table.note", next.scenario().name(), Long.toString(next.chance().seed()),
                Integer.toString(next.chance().paths()))).append('\n');
        List<String> uncomputed = next.targets().stream().filter(one -> one.outlook() instanceof ByHand)
                .map(ProposedTarget::id).toList();
        if (!uncomputed.isEmpty()) {
            text.append(messages.get("next.table.by-hand", uncomputed.size(),
                    String.join(messages.get("next.and"), uncomputed))).append('\n');
        }
        next.findings().forEach(finding -> text.append("! ").append(words.of(finding)).append('\n'));
        return text.append(next.findings().isEmpty() ? messages.get("next.agrees") + "\n" : "").toString();
    }

    private List<String> row(ProposedTarget one, NextPlanText words) {
        List<String> cells = new ArrayList<>(List.of(one.id(), one.present().name(), words.present(one),
                words.outcome(one), words.base(one)));
        if (one.outlook() instanceof Numbers numbers) {
            cells.add(FigureText.value(numbers.prospect().median()));
            numbers.proposals().forEach(proposal -> cells.add(words.level(one.present(), proposal.rounded())));
        } else {
            next.terms().probabilities().forEach(_ -> cells.add(NOTHING));
            cells.add(NOTHING);
        }
        cells.add(one.outlook() instanceof ByHand byHand
                ? messages.get("next.with", words.wanted(one), words.reason(one, byHand))
                : words.wanted(one));
        cells.add(or(words.probability(one)));
        cells.add(one.outlook() instanceof Numbers numbers ? or(words.pace(one.present(), numbers.pace())) : NOTHING);
        cells.add(
                one.outlook() instanceof Numbers numbers ? or(words.history(one.present(), numbers.pace())) : NOTHING);
        return cells;
    }

    private static String or(String text) {
        return text.isEmpty() ? NOTHING : text;
    }
}
