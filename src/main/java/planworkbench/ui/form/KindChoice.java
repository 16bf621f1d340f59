package planworkbench.ui.form;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;
import planworkbench.plan.KindOfTarget;
import planworkbench.plan.KindOfTarget.Part;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetKind.ChangeMeasure;
import planworkbench.plan.TargetProposal;
import planworkbench.plan.Unit;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// What a target asks for, while it is chosen. What was typed for one kind stays while another is looked at.
public final class KindChoice {

    private final ObjectProperty<KindOfTarget> kind = new SimpleObjectProperty<>(KindOfTarget.AT_LEAST);
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty low = new SimpleStringProperty("");
    private final StringProperty high = new SimpleStringProperty("");
    private final ObjectProperty<ChangeMeasure> change = new SimpleObjectProperty<>(ChangeMeasure.ABSOLUTE);
    /// Code of an indicator; empty where none is chosen.
    private final StringProperty comparator = new SimpleStringProperty("");
    private final StringProperty region = new SimpleStringProperty("");

    public ObjectProperty<KindOfTarget> kindProperty() {
        return kind;
    }

    public StringProperty valueProperty() {
        return value;
    }

    public StringProperty lowProperty() {
        return low;
    }

    public StringProperty highProperty() {
        return high;
    }

    public ObjectProperty<ChangeMeasure> changeProperty() {
        return change;
    }

    public StringProperty comparatorProperty() {
        return comparator;
    }

    public StringProperty regionProperty() {
        return region;
    }

    public void subscribe(Runnable onChange) {
        kind.subscribe(onChange);
        change.subscribe(onChange);
        List.of(value, low, high, comparator, region).forEach(each -> each.subscribe(onChange));
    }

    void set(TargetKind of) {
        kind.set(KindOfTarget.of(of));
        switch (of) {
            case TargetKind.AtLeast(double number) -> value.set(NumberText.allDigits(number));
            case TargetKind.MoreThan(double number) -> value.set(NumberText.allDigits(number));
            case TargetKind.AtMost(double number) -> value.set(NumberText.allDigits(number));
            case TargetKind.LessThan(double number) -> value.set(NumberText.allDigits(number));
            case TargetKind.CumulativeAtLeast(double number) -> value.set(NumberText.allDigits(number));
            case TargetKind.AverageGrowthAtLeast(double number) -> value.set(NumberText.allDigits(number));
            case TargetKind.Within(double from, double to) -> range(from, to);
            case TargetKind.RangePerYear(double from, double to) -> range(from, to);
            case TargetKind.CumulativeRange(double from, double to) -> range(from, to);
            case TargetKind.ChangeSinceBase(double number, ChangeMeasure measure) -> {
                value.set(NumberText.allDigits(number));
                change.set(measure);
            }
            case TargetKind.GrowthAbove(String other) -> comparator.set(other);
            case TargetKind.GrowthInStep(String other, double tolerance) -> {
                comparator.set(other);
                value.set(NumberText.allDigits(tolerance));
            }
            case TargetKind.AboveBenchmark(String other) -> region.set(other);
            case TargetKind.RankAtMost(int rank) -> value.set(Integer.toString(rank));
            case TargetKind.FullCoverage _,TargetKind.Milestone _ -> {
            }
        }
    }

    /// Takes over what the words of the plan seem to ask for. What it is held against is found among what there is, or left
    /// to be chosen.
    ///
    /// @param regions other than the plan's own
    public void take(TargetProposal proposal, Plan plan, List<String> regions) {
        kind.set(proposal.kind());
        Double number = proposal.value();
        if (number != null) {
            value.set(NumberText.allDigits(number));
        }
        Double from = proposal.low();
        Double to = proposal.high();
        if (from != null && to != null) {
            range(from, to);
        }
        String with = proposal.comparedWith();
        if (proposal.kind().asksFor(Part.COMPARATOR)) {
            plan.indicators().values().stream().filter(indicator -> indicator.name().contains(with))
                    .min(Comparator.comparing((Indicator indicator) -> indicator.measure() != Measure.GROWTH_RATE))
                    .ifPresent(indicator -> comparator.set(indicator.code()));
        }
        if (proposal.kind().asksFor(Part.REGION)) {
            region.set(regions.stream().filter(with::contains).findFirst()
                    .orElse(regions.size() == 1 ? regions.getFirst() : with));
        }
    }

    /// The unit of what is asked for: growth is in per cent, and a change of shares in percentage points.
    public Unit unitFor(Unit judged) {
        return switch (kind.get()) {
            case AVERAGE_GROWTH_AT_LEAST, GROWTH_ABOVE, GROWTH_IN_STEP, FULL_COVERAGE -> Unit.PERCENT;
            case CHANGE_SINCE_BASE -> judged.ofDifference();
            default -> judged;
        };
    }

    private void range(double from, double to) {
        low.set(NumberText.allDigits(from));
        high.set(NumberText.allDigits(to));
    }

    /// The kind as it is chosen now; null where something of it is missing or wrong.
    public @Nullable TargetKind get(String unit) {
        double number = number(value, unit);
        double from = number(low, unit);
        double to = number(high, unit);
        KindOfTarget chosen = kind.get();
        if ((chosen.asksFor(Part.VALUE) && Double.isNaN(number)) || (chosen.asksFor(Part.RANGE) && !(from <= to))
                || (chosen.asksFor(Part.COMPARATOR) && comparator.get().isEmpty())
                || (chosen.asksFor(Part.REGION) && region.get().isBlank())) {
            return null;
        }
        return switch (chosen) {
            case AT_LEAST -> new TargetKind.AtLeast(number);
            case MORE_THAN -> new TargetKind.MoreThan(number);
            case AT_MOST -> new TargetKind.AtMost(number);
            case LESS_THAN -> new TargetKind.LessThan(number);
            case WITHIN -> new TargetKind.Within(from, to);
            case RANGE_PER_YEAR -> new TargetKind.RangePerYear(from, to);
            case CUMULATIVE_AT_LEAST -> new TargetKind.CumulativeAtLeast(number);
            case CUMULATIVE_RANGE -> new TargetKind.CumulativeRange(from, to);
            case CHANGE_SINCE_BASE -> new TargetKind.ChangeSinceBase(number, change.get());
            case AVERAGE_GROWTH_AT_LEAST -> new TargetKind.AverageGrowthAtLeast(number);
            case GROWTH_ABOVE -> new TargetKind.GrowthAbove(comparator.get());
            case GROWTH_IN_STEP -> number >= 0 ? new TargetKind.GrowthInStep(comparator.get(), number) : null;
            case ABOVE_BENCHMARK -> new TargetKind.AboveBenchmark(region.get().strip());
            case RANK_AT_MOST -> isRank(number) ? new TargetKind.RankAtMost((int) number) : null;
            case FULL_COVERAGE -> new TargetKind.FullCoverage();
            case MILESTONE -> new TargetKind.Milestone();
        };
    }

    private static boolean isRank(double number) {
        return number >= 1 && number <= 100_000 && number == StrictMath.rint(number);
    }

    /// NaN where the text is no number.
    private static double number(StringProperty text, String unit) {
        return NumberText.parse(text.get(), unit) instanceof ParsedNumber.Parsed(double number) ? number : Double.NaN;
    }

    /// Adds what is missing or wrong.
    public void check(Plan plan, String indicator, String unit, Set<FormProblem> found) {
        KindOfTarget chosen = kind.get();
        double number = number(value, unit);
        if (chosen.asksFor(Part.VALUE) && Double.isNaN(number)) {
            found.add(value.get().isBlank() ? FormProblem.VALUE_MISSING : FormProblem.VALUE_WRONG);
        } else if (chosen == KindOfTarget.RANK_AT_MOST && !isRank(number)) {
            found.add(FormProblem.RANK_WRONG);
        } else if (chosen == KindOfTarget.GROWTH_IN_STEP && number < 0) {
            found.add(FormProblem.TOLERANCE_NEGATIVE);
        }
        if (chosen.asksFor(Part.RANGE)) {
            double from = number(low, unit);
            double to = number(high, unit);
            if (Double.isNaN(from) || Double.isNaN(to)) {
                found.add(low.get().isBlank() || high.get().isBlank()
                        ? FormProblem.RANGE_MISSING
                        : FormProblem.RANGE_WRONG);
            } else if (from > to) {
                found.add(FormProblem.RANGE_REVERSED);
            }
        }
        if (chosen.asksFor(Part.COMPARATOR)) {
            if (!plan.indicators().containsKey(comparator.get())) {
                found.add(FormProblem.COMPARATOR_MISSING);
            } else if (comparator.get().equals(indicator)) {
                found.add(FormProblem.COMPARATOR_ITSELF);
            }
        }
        if (chosen.asksFor(Part.REGION)) {
            if (region.get().isBlank()) {
                found.add(FormProblem.REGION_MISSING);
            } else if (region.get().strip().equals(plan.region())) {
                found.add(FormProblem.REGION_OWN);
            }
        }
    }
}
