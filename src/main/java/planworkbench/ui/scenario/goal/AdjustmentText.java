package planworkbench.ui.scenario.goal;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.Likelihood;
import planworkbench.goal.AdjustmentOption;
import planworkbench.goal.GoalSeek.Effort;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.ui.scenario.goal.Adjustments.Prospect;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.GoalText;
import planworkbench.wording.TargetText;

/// The ways to deal with a target, in words; each line answers the same question for all of them.
record AdjustmentText(Adjustments found, Messages messages) {

    private Plan plan() {
        return found.question().plan();
    }

    Target target() {
        return found.question().target();
    }

    private NeedText needs() {
        return new NeedText(plan(), messages);
    }

    String title(AdjustmentOption option) {
        return messages.label("adjust.way.", option.way());
    }

    /// What it comes to: 需年均 7.23%, 超 968 亿元, 2027年.
    String figure(Prospect prospect) {
        return switch (prospect.option()) {
            case AdjustmentOption.Keep _ -> needs().value(need());
            case AdjustmentOption.ChangeValue value -> wanted(value.changed());
            case AdjustmentOption.ChangePath path -> year(Objects.requireNonNull(path.reachedIn()));
            case AdjustmentOption.Closed _,AdjustmentOption.BeyondReach _ -> "—";
        };
    }

    /// What is given up, or asked for.
    String price(Prospect prospect) {
        return switch (prospect.option()) {
            case AdjustmentOption.Keep _ -> messages.get("adjust.price.keep", plan().seriesName(need().driver()));
            case AdjustmentOption.ChangeValue value ->
                messages.get("adjust.price.value", wanted(target()), less(value))
                        + new GoalText(plan(), messages).unplanned(value);
            case AdjustmentOption.ChangePath path -> messages.get("adjust.price.year",
                    Integer.toString(target().year()),
                    Objects.requireNonNull(path.reachedIn()) - target().year());
            case AdjustmentOption.Closed _,AdjustmentOption.BeyondReach _ -> "";
        };
    }

    /// −32 亿元（−3.2%）, or percentage points for shares.
    private String less(AdjustmentOption.ChangeValue value) {
        double more = value.moreThan(target());
        String difference = FigureText.difference(more, TargetText.unit(target()), messages.get("unit.points"));
        double before = value.level() - more;
        return target().unit().isPercent() || before == 0
                ? difference
                : messages.get("adjust.relative", difference,
                        NumberText.signed(more / StrictMath.abs(before) * 100, 1) + "%");
    }

    /// What the driver has to do beyond what is supposed.
    String effort(AdjustmentOption option) {
        Need need = found.need();
        if (!(option instanceof AdjustmentOption.Keep)) {
            return need == null || need.supposed().isEmpty()
                    ? messages.get("adjust.effort.as-supposed")
                    : messages.get("adjust.effort.none",
                            needs().figure(need.driver(), need.step(), need.supposed().getAsDouble()));
        }
        Need asked = need();
        if (asked.supposed().isEmpty()) {
            return messages.get("adjust.effort.new");
        }
        double more = asked.value() - asked.supposed().getAsDouble();
        String unit = asked.step() ? plan().indicator(asked.driver().indicator()).unit().symbol() : "%";
        return messages.get("adjust.effort.more",
                needs().figure(asked.driver(), asked.step(), asked.supposed().getAsDouble()),
                FigureText.difference(asked.step() ? more : more * 100, unit, messages.get("unit.points")));
    }

    /// Whether the driver did as much before; of what is supposed where no more is asked for.
    String history(AdjustmentOption option) {
        Need need = shown(option);
        if (need == null || need.historyBest().isEmpty()) {
            return messages.get("goal.pane.no-history");
        }
        boolean beyond = need.effort() == Effort.BEYOND_HISTORY;
        String key = need.atMost()
                ? beyond ? "adjust.history.beyond-low" : "adjust.history.within-low"
                : beyond ? "adjust.history.beyond" : "adjust.history.within";
        return messages.get(key, Integer.toString(need.to() - need.from()),
                needs().figure(need.driver(), need.step(), need.historyBest().getAsDouble()));
    }

    boolean isBeyondHistory(AdjustmentOption option) {
        Need need = shown(option);
        return need != null && need.effort() == Effort.BEYOND_HISTORY;
    }

    private @Nullable Need shown(AdjustmentOption option) {
        Need need = found.need();
        return need == null || option instanceof AdjustmentOption.Keep ? need : need.asSupposed();
    }

    /// What the target then comes to, and that this is not sure enough where it is not: what rests on decisions so far and then on growth
    /// varies.
    String outcome(Attainment after) {
        AttainmentText text = new AttainmentText(messages);
        String outcome = messages.get("adjust.outcome", Integer.toString(after.target().year()),
                text.value(after.target(), after.judgement()).orElse("—"),
                text.margin(after.target(), after.judgement()).orElse("—"));
        Likelihood likelihood = after.likelihood();
        return likelihood == null || likelihood.probability() >= found.question().probability()
                ? outcome
                : outcome + messages.get("adjust.below", percent());
    }

    /// What is changed, and that nothing else is.
    String changes(AdjustmentOption option) {
        return messages.label("adjust.changes.", option.way());
    }

    /// Why a way cannot be gone.
    String closed(AdjustmentOption option) {
        return switch (option) {
            case AdjustmentOption.BeyondReach(SeriesKey driver) ->
                messages.get("adjust.closed.beyond-reach", plan().seriesName(driver), percent());
            case AdjustmentOption.Closed(AdjustmentOption.Way way, _) when way == AdjustmentOption.Way.CHANGE_VALUE ->
                messages.get("adjust.closed.value", wanted(target()));
            case AdjustmentOption.Closed(AdjustmentOption.Way way, var reason) when way == AdjustmentOption.Way.KEEP ->
                messages.get("adjust.closed.keep", messages.label("reason.", reason),
                        messages.label("goal.pane.why.", reason));
            case AdjustmentOption.ChangeValue _ -> messages.get("adjust.closed.nothing-left", percent());
            case AdjustmentOption.Closed _,AdjustmentOption.ChangePath _,AdjustmentOption.Keep _ ->
                messages.get("adjust.closed.path", percent());
        };
    }

    /// Why there is nothing to choose from.
    String nothing() {
        if (found.now().isOpen()) {
            return messages.get("adjust.nothing.met", percent());
        }
        return found.now().observed()
                ? messages.get("adjust.nothing.observed")
                : messages.get("adjust.nothing.unknown");
    }

    /// The plan's target before and after, for the history.
    String change(Target changed) {
        return messages.get("adjust.change", target().name(), fromTo(changed));
    }

    /// 由超 1,000 亿元调整为超 963 亿元
    String fromTo(Target changed) {
        return changed.year() == target().year()
                ? messages.get("adjust.from-to", wanted(target()), wanted(changed))
                : messages.get("adjust.from-to", year(target().year()), year(changed.year()));
    }

    String percent() {
        return Math.round(found.question().probability() * 100) + "%";
    }

    /// What keeping the target takes.
    Need need() {
        return Objects.requireNonNull(found.need());
    }

    private String wanted(Target target) {
        return new TargetText(plan(), messages).wanted(target);
    }

    private String year(int year) {
        return messages.get("adjust.year", Integer.toString(year));
    }

    /// The target that the plan would have; null where the plan stays as it is.
    @Nullable
    Target changed(AdjustmentOption option) {
        return switch (option) {
            case AdjustmentOption.ChangeValue value -> value.changed();
            case AdjustmentOption.ChangePath path when path.reachedIn() != null -> target().withYear(path.reachedIn());
            default -> null;
        };
    }

    List<Prospect> prospects() {
        return found.prospects();
    }
}
