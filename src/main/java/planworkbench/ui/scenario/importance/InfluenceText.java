package planworkbench.ui.scenario.importance;

import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.simulation.Influence;
import planworkbench.simulation.PlanDriver;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.wording.TargetText;

/// What something hangs on, in words.
record InfluenceText(Plan plan, FoundInfluences found, Messages messages) {

    private static final double LEAST = 0.01;

    /// “2025年“服务业增加值”：中位数 1,001.4 亿元”
    String head() {
        Target target = found.of().target();
        String name = target == null ? plan.seriesName(found.of().series()) : target.name();
        return messages.get("importance.head", Integer.toString(found.of().year()), name, figure(found.median()));
    }

    String name(Influence influence) {
        return plan.seriesName(influence.driver().series());
    }

    boolean isAssumed(Influence influence) {
        return influence.driver().basis() == PlanDriver.Basis.ASSUMED;
    }

    String low(Influence influence) {
        return messages.get("importance.low", figure(influence.bar().low()));
    }

    String high(Influence influence) {
        return messages.get("importance.high", figure(influence.bar().high()));
    }

    /// What part of it one of them explains; the only one needs no number.
    String share(Influence influence) {
        return found.influences().size() == 1
                ? messages.get("importance.only")
                : share(found.share(influence));
    }

    String share(double share) {
        return share > 0 && share < LEAST ? "<1%" : NumberText.format(share * 100, 0) + "%";
    }

    String accessible(Influence influence) {
        boolean only = found.influences().size() == 1;
        String row = messages.get(only ? "importance.only-row" : "importance.row", name(influence), low(influence),
                high(influence), share(influence));
        return isAssumed(influence) ? row + messages.get("importance.row.assumed") : row;
    }

    String chance(Chance chance) {
        return messages.get("live.chance", NumberText.format(chance.paths(), 0), Long.toString(chance.seed()),
                messages.label("live.sampling.", chance.sampling()));
    }

    private String figure(double value) {
        Target target = found.of().target();
        return FigureText.value(value, target == null
                ? plan.indicator(found.of().series().indicator()).unit().symbol()
                : TargetText.unit(target));
    }
}
