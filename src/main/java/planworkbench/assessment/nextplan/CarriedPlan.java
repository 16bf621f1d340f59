package planworkbench.assessment.nextplan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanHeader;
import planworkbench.plan.Source;
import planworkbench.plan.Target;

/// A plan carried on to the next period: the same indicators, departments, figures, breaks, rules and identities; none of the texts,
/// areas of work, ratings, fill-ins and reports of the present period, nor what was planned for its single years.
final class CarriedPlan {

    private CarriedPlan() {}

    /// With the present targets asked for in the new year.
    static Plan of(Plan plan, NextPlanTerms terms) {
        PlanHeader header = plan.header();
        SequencedMap<String, Target> targets = new LinkedHashMap<>();
        plan.targets().forEach((id, target) -> targets.put(id,
                target.withPlanned(Collections.emptyNavigableMap()).withYear(terms.targetYear())));
        return with(plan, new PlanHeader(header.id(), header.name(), header.shortName(), header.region(),
                terms.baseYear(), terms.targetYear(), header.practice()), targets);
    }

    /// As a plan of its own. A base that was computed, as projected ones and growths are, is stated as it is printed.
    static Plan of(Plan plan, PlanHeader header, Collection<ProposedTarget> targets, CarriedTexts texts) {
        SequencedMap<String, Target> asked = new LinkedHashMap<>();
        for (ProposedTarget one : targets) {
            Double base = one.base().known();
            asked.put(one.id(), with(one.target(), texts.source(one), base == null
                    ? null
                    : new Target.StatedBase(one.base() instanceof BaseFigure.Actual ? base : texts.printed(base),
                            texts.base(one)),
                    texts.remark(one)));
        }
        return with(plan, header, asked);
    }

    /// A plan of the next period with proposed targets that state their bases.
    static Plan withBases(Plan next, Collection<ProposedTarget> targets) {
        SequencedMap<String, Target> asked = new LinkedHashMap<>();
        for (ProposedTarget one : targets) {
            Double base = one.base().known();
            Source nowhere = new Source("", null, "", false);
            asked.put(one.id(), with(one.target(), nowhere,
                    base == null ? null : new Target.StatedBase(base, nowhere), ""));
        }
        return with(next, next.header(), asked);
    }

    private static Target with(Target target, Source source, Target.@Nullable StatedBase base, String remark) {
        return new Target(target.id(), target.group(), target.name(), target.indicator(), target.unit(), target.kind(),
                target.year(), target.wording(), source, null, base, target.headline(),
                target.basis(), remark, Collections.emptyNavigableMap());
    }

    private static Plan with(Plan plan, PlanHeader header, SequencedMap<String, Target> targets) {
        NavigableMap<ObservationKey, Observation> figures = new TreeMap<>(plan.observations());
        return new Plan(header, plan.rules(), List.of(), plan.departments(), plan.indicators(), targets, figures,
                plan.breaks(), new LinkedHashMap<>(), new TreeMap<>(), plan.identities(), new TreeMap<>(),
                new TreeMap<>());
    }
}
