package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

import planworkbench.assessment.consistency.GivenFigures.Given;
import planworkbench.plan.Identity;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// The identities that users gave the plan, in every region and year in which all their figures are there.
record IdentityRule(GivenFigures figures) implements Rule {

    private static final double WHOLE = 100;

    /// The side that is stated, and what the others make of it.
    private record Sides(Given stated, List<Given> parts, Interval possible, double computed) {}

    @Override
    public void check(Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        Plan plan = figures.plan();
        for (Identity identity : plan.identities().values()) {
            List<String> indicators = identity.indicators();
            TreeSet<SeriesKey> stated = new TreeSet<>();
            plan.observations().keySet().stream().map(key -> key.series())
                    .filter(series -> series.indicator().equals(indicators.getFirst())).forEach(stated::add);
            for (SeriesKey series : stated) {
                for (int year : figures.observed().stated(series).years()) {
                    sides(identity, series.region(), year)
                            .ifPresent(sides -> compare(identity, series.region(), sides, findings, held));
                }
            }
        }
    }

    private Optional<Sides> sides(Identity identity, String region, int year) {
        List<Given> all = identity.indicators().stream()
                .flatMap(code -> figures.observedAt(new SeriesKey(code, region), year).stream()).toList();
        if (all.size() < identity.indicators().size()) {
            return Optional.empty();
        }
        List<Given> parts = all.subList(1, all.size());
        return Optional.of(switch (identity) {
            case Identity.TotalOfParts _ -> new Sides(all.getFirst(), parts,
                    parts.stream().map(part -> part.number().claim()).reduce(Interval::plus).orElseThrow(),
                    parts.stream().mapToDouble(part -> part.number().value()).sum());
            case Identity.ShareOfWhole(String _, String share, String _, String _) -> {
                double computed = ObservedFigures.ratio(figures.plan().indicator(share),
                        parts.getFirst().number().value(), parts.getLast().number().value());
                yield new Sides(all.getFirst(), parts, Interval.of(computed), computed);
            }
            case Identity.SharesOfHundred _ -> {
                Interval others = parts.stream().map(part -> part.number().claim()).reduce(Interval::plus)
                        .orElseThrow();
                yield new Sides(all.getFirst(), parts, others.leftOf(WHOLE),
                        WHOLE - parts.stream().mapToDouble(part -> part.number().value()).sum());
            }
        });
    }

    private static void compare(Identity identity, String region, Sides sides, Consumer<Finding> findings,
            Consumer<HeldIdentity> held) {
        List<Evidence> all = new ArrayList<>(List.of(sides.stated.evidence()));
        sides.parts.forEach(part -> all.add(part.evidence()));
        List<Evidence> sources = Sources.of(all.toArray(Evidence[]::new));
        double stated = sides.stated.number().value();
        if (sides.stated.number().claim().overlaps(sides.possible)) {
            held.accept(new HeldIdentity(FindingKind.IDENTITY, identity.indicators(), sources,
                    sides.parts.stream().map(part -> part.number().value()).toList(), stated, sides.computed));
        } else {
            findings.accept(new Finding.BrokenIdentity(identity.indicators(), sources, identity.name(), region,
                    sides.stated.year(), stated, sides.computed));
        }
    }
}
