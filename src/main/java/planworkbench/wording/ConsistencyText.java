package planworkbench.wording;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import planworkbench.assessment.consistency.Evidence;
import planworkbench.assessment.consistency.Finding;
import planworkbench.assessment.consistency.FindingKind;
import planworkbench.assessment.consistency.Hedge;
import planworkbench.assessment.consistency.HeldIdentity;
import planworkbench.assessment.consistency.StatedNumber;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// What a consistency check found, in sentences.
public record ConsistencyText(Plan plan, Messages messages) {

    private static final String PERCENT = "%";

    public String kind(FindingKind kind) {
        return messages.label("consistency.kind.", kind);
    }

    public String of(Finding finding) {
        return switch (finding) {
            case Finding.StatedRate rate -> rate(rate);
            case Finding.Multiple multiple -> messages.get("consistency.multiple", name(multiple), multiple.words(),
                    year(multiple.from().year()), figure(multiple, multiple.from().value()),
                    figure(multiple, multiple.implied()), figure(multiple, multiple.stated()));
            case Finding.ImpliedGrowth growth -> messages.get("consistency.implied-growth", target(growth.target()),
                    year(growth.from().year()), figure(growth, growth.from().value()), year(growth.to().year()),
                    figure(growth, growth.to().value()), growth.whole(), FigureText.growth(growth.wholeGrowth()),
                    FigureText.growth(growth.numeratorGrowth()));
            case Finding.MissingBase missing ->
                messages.get("consistency.missing-base", target(missing.target()), year(missing.baseYear()));
            case Finding.Definition definition -> definition(definition);
            case Finding.ImpliedBase base -> messages.get("consistency.implied-base", name(base),
                    year(base.later().year()), figure(base, base.later().value()),
                    FigureText.value(base.growth(), PERCENT), year(base.base().year()), figure(base, base.implied()),
                    figure(base, base.base().value()));
            case Finding.LaterGoal goal -> messages.get("consistency.later-goal", name(goal), year(goal.goal().year()),
                    figure(goal, goal.goal().value()), figure(goal, goal.wanted()));
            case Finding.Quantity quantity -> messages.get("consistency.quantity",
                    FigureText.value(quantity.first(), quantity.firstUnit()),
                    FigureText.value(quantity.second(), quantity.secondUnit()),
                    FigureText.value(quantity.converted(), quantity.firstUnit()));
            case Finding.ShareSum shares ->
                messages.get("consistency.share-sum", sum(shares.shares()), FigureText.value(shares.sum()));
            case Finding.StatedShare share -> messages.get("consistency.stated-share", name(share), year(share.year()),
                    figure(share, share.stated()), figure(share, share.computed()), share.region());
            case Finding.BrokenIdentity broken -> messages.get("consistency.identity", broken.identity(),
                    year(broken.year()), name(broken), figure(broken, broken.stated()),
                    figure(broken, broken.computed()), broken.region());
        };
    }

    /// “1.5 + 44.6 + 53.9 = 100”.
    public String of(HeldIdentity held) {
        return switch (held.kind()) {
            case SHARE_SUM ->
                messages.get("consistency.held.sum", sum(held.parts()), FigureText.value(held.computed()));
            case STATED_SHARE -> messages.get("consistency.held.share", name(held.indicators()),
                    held.parts().stream().map(FigureText::value).collect(Collectors.joining(" ÷ ")),
                    figure(held.indicators(), held.computed()), figure(held.indicators(), held.stated()));
            default -> messages.get("consistency.held.identity", name(held.indicators()),
                    figure(held.indicators(), held.computed()), figure(held.indicators(), held.stated()));
        };
    }

    /// The words of a side: its sentence, or the figure that was observed.
    public String quote(Evidence evidence) {
        Observation observation = evidence.observation();
        if (!evidence.quote().isEmpty() || observation == null || observation.value() == null) {
            return evidence.quote();
        }
        Indicator indicator = plan.indicator(observation.series().indicator());
        return messages.get("consistency.observed", plan.seriesName(observation.series()), year(observation.year()),
                FigureText.value(observation.value(), indicator.unit().symbol()),
                messages.label("status.", observation.status()));
    }

    private String rate(Finding.StatedRate rate) {
        Object[] places = {name(rate), stated(rate.stated()), year(rate.from().year()),
            figure(rate, rate.from().value()), year(rate.to().year()), figure(rate, rate.to().value()),
            FigureText.growth(rate.implied())};
        return rate.acrossBreak()
                ? messages.get("consistency.stated-rate-break", places)
                : messages.get("consistency.stated-rate", places);
    }

    private String stated(StatedNumber number) {
        String figure = FigureText.value(number.value(), PERCENT);
        return number.hedge() == Hedge.EXACT ? figure : messages.label("consistency.hedge.", number.hedge()) + figure;
    }

    private String definition(Finding.Definition definition) {
        // the notes of target, indicator and figure mostly say the same
        String notes = definition.notes().isEmpty() ? "" : definition.notes().getFirst();
        if (definition.wanted().isEmpty()) {
            return messages.get("consistency.definition-noted", target(definition.target()), notes);
        }
        String told = messages.get("consistency.definition", target(definition.target()),
                levels(definition.counted()), levels(definition.wanted()));
        return notes.isEmpty() ? told : messages.get("consistency.noted", told, notes);
    }

    private String levels(Collection<String> levels) {
        return String.join("、", levels);
    }

    private String sum(List<Double> parts) {
        return parts.stream().map(FigureText::value).collect(Collectors.joining(" + "));
    }

    private String target(String id) {
        Target target = plan.targets().get(id);
        return target == null ? id : id + " " + target.name();
    }

    private String name(Finding finding) {
        return name(finding.indicators());
    }

    private String name(List<String> indicators) {
        return plan.indicator(indicators.getFirst()).name();
    }

    private String figure(Finding finding, double value) {
        return figure(finding.indicators(), value);
    }

    private String figure(List<String> indicators, double value) {
        return FigureText.value(value, plan.indicator(indicators.getFirst()).unit().symbol());
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
