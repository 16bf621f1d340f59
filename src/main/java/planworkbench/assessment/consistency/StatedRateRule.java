package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.consistency.Finding.Point;
import planworkbench.assessment.consistency.GivenFigures.Given;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;

/// Average growth rates, in words or as targets, against the growth that the figures of their years show.
record StatedRateRule(GivenFigures figures, List<Reading> readings) implements Rule {

    /// A rate with its years and the sentence that states it.
    private record Claim(String indicator, StatedNumber percent, boolean falling, Period period, Evidence evidence,
            Optional<Reading> reading) {

        /// Whether one of these growths, as fractions, agrees with it.
        boolean allows(Interval growth) {
            return percent.claim().overlaps(falling
                    ? new Interval(-100 * growth.high(), -100 * growth.low())
                    : growth.times(100));
        }

        StatedNumber signed() {
            return falling ? new StatedNumber(-percent.value(), percent.decimals(), percent.hedge()) : percent;
        }
    }

    @Override
    public void check(Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        for (Claim claim : claims()) {
            if (figures.isLevel(claim.indicator) && !figures.growsAtComparablePrices(claim.indicator)
                    && claim.period.years() > 0) {
                (claim.period.to() > figures.plan().baseYear() ? planned(claim) : past(claim)).ifPresent(findings);
            }
        }
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Reading reading : readings) {
            for (Reading.Rate rate : reading.rates()) {
                claims.add(new Claim(rate.indicator(), rate.percent(), rate.falling(), reading.sentence().period(),
                        reading.sentence().evidence(), Optional.of(reading)));
            }
        }
        List<Claim> inText = List.copyOf(claims);
        for (Target target : figures.plan().targets().values()) {
            if (target.kind() instanceof TargetKind.AverageGrowthAtLeast(double percent)
                    && inText.stream().noneMatch(claim -> isOf(claim, target))) {
                claims.add(new Claim(target.indicator(), StatedNumber.of(percent, Hedge.AT_LEAST), false,
                        new Period(figures.plan().baseYear(), target.year()), Evidence.of(target.source()),
                        Optional.empty()));
            }
        }
        return claims;
    }

    private static boolean isOf(Claim claim, Target target) {
        return claim.indicator.equals(target.indicator()) && claim.evidence.quote().contains(target.source().quote());
    }

    /// From the base that the sentence or the plan gives to the value that either asks for.
    private Optional<Finding> planned(Claim claim) {
        Optional<Given> from = start(claim).or(() -> figures.at(claim.indicator, claim.period.from()));
        Optional<Given> to = end(claim).or(() -> wanted(claim));
        return from.isPresent() && to.isPresent() ? compare(claim, from.get(), to.get(), false) : Optional.empty();
    }

    private Optional<Given> wanted(Claim claim) {
        return figures.levelTargets(claim.indicator).stream()
                .filter(target -> target.year() == claim.period.to())
                .findFirst().flatMap(target -> GivenFigures.level(target)
                        .map(level -> new Given(level, target.year(), Evidence.of(target.source()))));
    }

    /// Over the whole period where the figures of both its ends are there and comparable; else between the figures on
    /// both sides of a break. A part of the period only contradicts when it grew more than the whole is said to have.
    private Optional<Finding> past(Claim claim) {
        Period period = claim.period;
        Optional<Given> from = start(claim).or(() -> figures.at(claim.indicator, period.from()));
        Optional<Given> to = end(claim).or(() -> figures.at(claim.indicator, period.to()));
        NavigableSet<Integer> years = figures.observedYears(claim.indicator, period.from(), period.to());
        Integer broken = lastBreak(claim.indicator, period);
        if (broken != null && start(claim).isEmpty()) {
            Integer before = years.lower(broken);
            Integer after = years.ceiling(broken);
            return before == null || after == null
                    ? Optional.empty()
                    : figures.at(claim.indicator, before).flatMap(one -> figures.at(claim.indicator, after)
                            .flatMap(other -> compare(claim, one, other, true)));
        }
        if (from.isPresent() && to.isPresent()) {
            return compare(claim, from.get(), to.get(), false);
        }
        return to.isEmpty() || years.isEmpty() || years.first() >= period.to()
                ? Optional.empty()
                : figures.at(claim.indicator, years.first()).flatMap(part -> compareWithPart(claim, part, to.get()));
    }

    private Optional<Finding> compareWithPart(Claim claim, Given part, Given to) {
        double most = claim.percent.measured().high() / 100;
        boolean fits = claim.falling || part.number().value() <= 0
                || to.number().value() / part.number().value() <= CompoundGrowth.grow(1, most, claim.period.years());
        return fits ? Optional.empty() : compare(claim, part, to, false);
    }

    private @Nullable Integer lastBreak(String indicator, Period period) {
        return figures.plan().breaks().stream()
                .filter(one -> one.series().equals(figures.plan().series(indicator)) && one.linkFactor() == null)
                .map(one -> one.year()).filter(year -> year > period.from() && year <= period.to())
                .max(Integer::compare).orElse(null);
    }

    private static Optional<Given> start(Claim claim) {
        return claim.reading.flatMap(reading -> reading.start(claim.indicator))
                .map(level -> new Given(level.amount().number(), claim.period.from(), claim.evidence));
    }

    private static Optional<Given> end(Claim claim) {
        return claim.reading.flatMap(reading -> reading.end(claim.indicator))
                .map(level -> new Given(level.amount().number(), claim.period.to(), claim.evidence));
    }

    private Optional<Finding> compare(Claim claim, Given from, Given to, boolean acrossBreak) {
        double start = from.number().value();
        double end = to.number().value();
        if (!(start > 0) || !(end > 0)) {
            return Optional.empty();
        }
        int years = to.year() - from.year();
        double implied = CompoundGrowth.rate(start, end, years);
        Interval ends = to.number().hedge() == Hedge.EXACT ? Interval.of(end) : to.number().claim();
        return claim.allows(new Interval(rate(start, ends.low(), years), rate(start, ends.high(), years)))
                ? Optional.empty()
                : Optional.of(new Finding.StatedRate(List.of(claim.indicator),
                        Sources.of(claim.evidence, to.evidence(), from.evidence()), claim.signed(),
                        new Point(from.year(), start), new Point(to.year(), end), implied, acrossBreak));
    }

    /// 超过1000亿元 allows any higher growth, 不超过 any lower one.
    private static double rate(double from, double to, int years) {
        return to > 0 ? CompoundGrowth.rate(from, to, years) : -1;
    }
}
