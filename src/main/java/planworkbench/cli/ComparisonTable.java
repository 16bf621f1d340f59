package planworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.TargetComparison;
import planworkbench.assessment.contribution.Breakdown;
import planworkbench.assessment.contribution.Contribution;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.SupposedDifference;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.wording.AddedUp;
import planworkbench.wording.CauseText;
import planworkbench.wording.ComparisonText;
import planworkbench.wording.LikelihoodText;
import planworkbench.wording.SupposedText;
import planworkbench.wording.TargetText;

/// Compared scenarios as tables in the terminal.
record ComparisonTable(Snapshot snapshot, Messages messages) {

    String of(ScenarioComparison comparison) {
        List<String> names = comparison.scenarios().stream().map(ResolvedScenario::name).toList();
        StringBuilder text = new StringBuilder();
        text.append(messages.get("comparison.cli.title", plan().header().name(), names.getFirst(),
                NumberText.format(Chance.DEFAULT.paths(), 0), Long.toString(Chance.DEFAULT.seed()))).append("\n\n");
        text.append(targets(comparison.targets(), names)).append('\n').append(supposed(comparison));
        for (int i = 0; i < comparison.why().size(); i++) {
            text.append('\n').append(why(comparison.targets().getFirst().target(), comparison.why().get(i),
                    names.getFirst(), names.get(i + 1)));
        }
        return text.toString();
    }

    private Plan plan() {
        return snapshot.plan();
    }

    private String targets(List<TargetComparison> targets, List<String> names) {
        TextTable table = new TextTable("ll" + "rl" + "rrl".repeat(names.size() - 1));
        List<String> head = new ArrayList<>(List.of(messages.get("cli.table.id"), messages.get("cli.table.target"),
                names.getFirst(), ""));
        names.stream().skip(1).forEach(name -> head.addAll(List.of(name, messages.get("comparison.cli.difference"),
                "")));
        table.row(head.toArray(String[]::new));
        ComparisonText words = new ComparisonText(messages);
        for (TargetComparison target : targets) {
            List<String> row = new ArrayList<>(List.of(target.target().id(), target.target().name()));
            for (int i = 0; i < names.size(); i++) {
                row.add(words.value(target, i));
                if (i > 0) {
                    row.add(words.difference(target, i));
                }
                row.add(verdict(target.attainments().get(i)));
            }
            table.row(row.toArray(String[]::new));
        }
        return table.text();
    }

    /// “有望达标 96%”, “无法评估 · 缺少基期值”
    private String verdict(Attainment attainment) {
        String verdict = messages.label("verdict.", attainment.verdict());
        return attainment.judgement() instanceof Judgement.NotAssessable missing
                ? verdict + " · " + messages.label("reason.", missing.reason())
                : verdict + new LikelihoodText(plan(), messages).of(attainment).map(one -> " " + one).orElse("");
    }

    private String supposed(ScenarioComparison comparison) {
        if (comparison.supposed().isEmpty()) {
            return messages.get("comparison.no-assumptions") + "\n";
        }
        List<ResolvedScenario> scenarios = comparison.scenarios();
        SupposedText text = new SupposedText(plan(), snapshot.scenarios(), messages);
        TextTable table = new TextTable("l".repeat(scenarios.size() + 1));
        List<String> head = new ArrayList<>(List.of(messages.get("comparison.subject")));
        scenarios.forEach(scenario -> head.add(scenario.name()));
        table.row(head.toArray(String[]::new));
        for (SupposedDifference difference : comparison.supposed()) {
            List<String> row = new ArrayList<>(List.of(text.subject(difference)));
            IntStream.range(0, scenarios.size()).forEach(i -> row.add(text.of(difference, i)));
            table.row(row.toArray(String[]::new));
        }
        return messages.get("comparison.assumptions-counted", comparison.supposed().size()) + "\n\n" + table.text();
    }

    /// What is printed adds up.
    private String why(Target target, Breakdown breakdown, String from, String to) {
        String title = messages.get("comparison.cli.why", target.name(), from, to) + "\n\n";
        return title + switch (breakdown) {
            case Breakdown.Impossible(var reason, var mix) -> messages.get(
                    mix ? "compare.impossible-mix" : "compare.impossible", messages.label("reason.", reason)) + "\n";
            case Breakdown.Split split -> steps(target, split, from, to);
        };
    }

    private String steps(Target target, Breakdown.Split split, String from, String to) {
        AddedUp printed = AddedUp.of(split.from(), split.to(),
                split.contributions().stream().map(Contribution::value).toList());
        String unit = TargetText.unit(target);
        String ofDifference = unit.equals("%") ? messages.get("unit.points") : unit;
        CauseText words = new CauseText(plan(), messages);
        TextTable table = new TextTable("lrl");
        table.row(messages.get("compare.under", from), NumberText.format(split.from(), printed.decimals()), unit);
        split.contributions().forEach(one -> table.row(words.of(one.cause()),
                NumberText.signed(one.value(), printed.decimals()), ofDifference));
        if (printed.left().signum() != 0) {
            table.row(messages.get("compare.rounding"),
                    NumberText.signed(printed.left().doubleValue(), printed.decimals()), ofDifference);
        }
        table.row(messages.get("compare.under", to), NumberText.format(split.to(), printed.decimals()), unit);
        String definition = split.sameDefinition() ? "" : messages.get("compare.definition") + "\n";
        return table.text() + definition;
    }
}
