package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import planworkbench.assessment.consistency.GivenFigures.Given;
import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.SeriesKey;

/// The stated figure of a computed share against what its parts give.
record StatedShareRule(GivenFigures figures) implements Rule {

    @Override
    public void check(Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        for (Observation observation : figures.plan().observations().values()) {
            SeriesKey series = observation.series();
            if (figures.observed().isComputed(series, observation.year())) {
                figures.observedAt(series, observation.year())
                        .ifPresent(stated -> compare(series, stated, findings, held));
            }
        }
    }

    private void compare(SeriesKey series, Given stated, Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        double computed = figures.observed().series(series).get(stated.year()).orElseThrow();
        List<Given> parts = parts(series, stated.year());
        List<Evidence> sides = new ArrayList<>(List.of(stated.evidence()));
        parts.forEach(part -> sides.add(part.evidence()));
        List<Evidence> sources = Sources.of(sides.toArray(Evidence[]::new));
        List<String> indicators = indicators(series);
        if (stated.number().claim().contains(computed)) {
            held.accept(new HeldIdentity(FindingKind.STATED_SHARE, indicators, sources,
                    parts.stream().map(part -> part.number().value()).toList(), stated.number().value(), computed));
        } else {
            findings.accept(new Finding.StatedShare(indicators, sources, series.region(), stated.year(),
                    stated.number().value(), computed));
        }
    }

    private List<Given> parts(SeriesKey series, int year) {
        return indicators(series).stream().skip(1)
                .map(part -> figures.observedAt(new SeriesKey(part, series.region()), year).orElse(null))
                .filter(Objects::nonNull).toList();
    }

    private List<String> indicators(SeriesKey series) {
        Indicator share = figures.plan().indicator(series.indicator());
        return share.definition() instanceof Definition.Ratio(String part, String whole)
                ? List.of(share.code(), part, whole)
                : List.of(share.code());
    }
}
