package planworkbench.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import planworkbench.assessment.Attainment;
import planworkbench.goal.RequiredGrowth;
import planworkbench.plan.Judgement;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// What becomes of a target, in words: its value, how far beyond or short of it, what it would take.
public record AttainmentText(Messages messages) {

    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 9;

    /// The value with its unit; empty where there is none.
    public Optional<String> value(Target target, Judgement judgement) {
        return switch (judgement) {
            case Judgement.Judged judged -> Optional.of(value(target, judged.value()));
            case Judgement.NotAssessable missing -> Optional.ofNullable(missing.value()).map(v -> value(target, v));
        };
    }

    /// How far beyond the target, with sign and unit; empty where it cannot be told or only done or not counts.
    public Optional<String> margin(Target target, Judgement judgement) {
        if (target.kind() instanceof TargetKind.Milestone) {
            return Optional.empty();
        }
        return switch (judgement) {
            case Judgement.Judged judged -> Optional.of(margin(target, judged.margin()));
            case Judgement.NotAssessable missing -> Optional.ofNullable(missing.margin()).map(m -> margin(target, m));
        };
    }

    /// A difference of two values of a target, with sign and unit, as a margin is written.
    public String difference(Target target, double difference) {
        return margin(target, difference);
    }

    /// “需年均增长 6.66%（2020 年起）”, or “需年均 +1.08 个百分点（2020 年起）” for shares and where steps are asked for;
    /// empty where nothing can be required.
    ///
    /// @param steps whether to say units a year rather than growth
    public Optional<String> required(Attainment attainment, boolean steps) {
        return requiredFigure(attainment, steps).map(figure -> messages.get(
                figure.isStep() ? "attainment.required-step" : "attainment.required-growth", figure.text(),
                Integer.toString(figure.from())));
    }

    /// “6.66%（自2020年）” or “+1.08 个百分点（自2020年）”, for a column that is headed 所需增速.
    public Optional<String> requiredInColumn(Attainment attainment) {
        return requiredFigure(attainment, false)
                .map(figure -> messages.get("attainment.required-from", figure.text(),
                        Integer.toString(figure.from())));
    }

    /// What is required a year.
    ///
    /// @param text “6.66%” or “+1.08 个百分点”
    /// @param from the year from which it is
    public record RequiredFigure(String text, boolean isStep, int from) {}

    /// Shares in steps, all else in growth; empty where nothing can be required.
    public Optional<RequiredFigure> requiredFigure(Attainment attainment) {
        return requiredFigure(attainment, false);
    }

    private Optional<RequiredFigure> requiredFigure(Attainment attainment, boolean steps) {
        if (!(attainment.required() instanceof RequiredGrowth.Required(Double growth, Double step, int from, int _))) {
            return Optional.empty();
        }
        Target target = attainment.target();
        if (step != null && (growth == null || steps || target.unit().isPercent())) {
            return Optional.of(new RequiredFigure(
                    FigureText.difference(step, TargetText.unit(target), messages.get("unit.points")), true, from));
        }
        return Optional.ofNullable(growth).map(rate -> new RequiredFigure(FigureText.growth(rate), false, from));
    }

    /// “曾达标（2022、2023 年）”; empty where no earlier year satisfied the target.
    public Optional<String> attainedIn(Attainment attainment) {
        List<Integer> years = attainment.attainedIn();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get("attainment.attained-in",
                        years.stream().map(String::valueOf).collect(Collectors.joining("、"))));
    }

    private String value(Target target, double value) {
        return switch (target.kind()) {
            case TargetKind.Milestone _ ->
                value >= 1 ? messages.get("attainment.done") : messages.get("attainment.not-done");
            case TargetKind.RankAtMost _ -> messages.get("attainment.rank", FigureText.value(value));
            default -> FigureText.value(value, TargetText.unit(target));
        };
    }

    /// With two decimals, or as many as it takes to see that something is missing.
    private String margin(Target target, double margin) {
        String unit = target.kind() instanceof TargetKind.RankAtMost
                ? messages.get("unit.places")
                : TargetText.unit(target);
        int decimals = DECIMALS;
        while (margin != 0 && decimals < MOST_DECIMALS && roundsToZero(margin, decimals)) {
            decimals++;
        }
        return decimals == DECIMALS
                ? FigureText.difference(margin, unit, messages.get("unit.points"))
                : NumberText.signed(margin, decimals) + " "
                        + (unit.equals("%") ? messages.get("unit.points") : unit);
    }

    private static boolean roundsToZero(double value, int decimals) {
        return StrictMath.abs(value) < 0.5 * StrictMath.pow(10, -decimals);
    }
}
