package planworkbench.cli;

import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.SimulatedAttainment;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.simulation.CorrelationRepair;
import planworkbench.simulation.PlanDriver;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.PlanSimulation.SimulatedTarget;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.wording.TargetText;

/// All targets with their probabilities, as a table in the terminal.
record SimulationTable(Plan plan, Messages messages) {

    private static final String NOTHING = "—";
    private static final int LOW = 0;
    private static final int MIDDLE = 2;
    private static final int HIGH = 4;

    String of(ScenarioOutcome outcome, Chance chance, PlanSimulation simulation,
            SequencedMap<String, SimulatedAttainment> results) {
        TextTable table = new TextTable("lllrrrrl").row(messages.get("cli.table.id"), messages.get("cli.table.target"),
                messages.get("cli.table.threshold"), messages.get("cli.simulate.probability"), "10%", "50%", "90%", "");
        results.values().forEach(result -> row(table, result));
        return messages.get("cli.simulate.title", plan.header().name(), outcome.scenario().name(),
                NumberText.format(chance.paths(), 0), String.valueOf(chance.seed())) + "\n\n" + table.text() + "\n"
                + joint("cli.simulate.joint.headline", SimulatedAttainment.headline(results.values()))
                + joint("cli.simulate.joint.binding", SimulatedAttainment.binding(plan, results.values()))
                + assumed(simulation) + repair(simulation.correlationRepair());
    }

    private void row(TextTable table, SimulatedAttainment result) {
        Target target = result.attainment().target();
        SimulatedTarget simulated = result.simulated();
        List<Double> quantiles = simulated == null ? null : simulated.quantiles().get(target.year());
        String verdict = messages.label("verdict.", result.verdict(plan.rules()));
        if (result.attainment().judgement() instanceof Judgement.NotAssessable missing) {
            verdict += " · " + messages.label("reason.", missing.reason());
        }
        table.row(target.id(), target.name(), new TargetText(plan, messages).wanted(target),
                result.probability().isPresent() ? percent(result.probability().getAsDouble()) : NOTHING,
                quantile(target, quantiles, LOW), quantile(target, quantiles, MIDDLE),
                quantile(target, quantiles, HIGH), verdict);
    }

    private static String quantile(Target target, @Nullable List<Double> quantiles, int which) {
        return quantiles == null ? NOTHING : FigureText.value(quantiles.get(which), target.unit().symbol());
    }

    private static String percent(double fraction) {
        return NumberText.format(fraction * 100, 1) + "%";
    }

    /// “表2-1 的 7 项目标同时达标：3.1%（另 3 项无法评估，未计入）”
    private String joint(String key, Collection<SimulatedAttainment> targets) {
        long judged = targets.stream().filter(one -> one.probability().isPresent()).count();
        return SimulatedAttainment.joint(targets).stream()
                .mapToObj(
                        probability -> messages.get(key, judged, percent(probability), targets.size() - judged) + "\n")
                .findFirst().orElse("");
    }

    private String repair(@Nullable CorrelationRepair repair) {
        return repair == null
                ? ""
                : messages.get("cli.simulate.repair", repair.pairs(), plan.seriesName(repair.one()),
                        plan.seriesName(repair.other()), NumberText.format(repair.from(), 2),
                        NumberText.format(repair.to(), 2)) + "\n";
    }

    private String assumed(PlanSimulation simulation) {
        List<String> names = simulation.drivers().stream().filter(driver -> driver.basis() == PlanDriver.Basis.ASSUMED)
                .map(driver -> plan.seriesName(driver.series())).toList();
        return names.isEmpty() ? "" : messages.get("cli.simulate.assumed", String.join("、", names)) + "\n";
    }
}
