package planworkbench.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.PlanNames;
import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.Direction;
import planworkbench.plan.Indicator;
import planworkbench.plan.IndicatorNature;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.PriceBasis;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Unit;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkItemStatus;

/// A plan with one part replaced, added, moved or taken away, as lists say it: what the store is held against.
final class PlanParts {

    private static final Source SOURCE = Source.quote("规划", 2, "服务业增加值达到1000亿元");

    private PlanParts() {}

    static Indicator indicator(String code, String name, @Nullable String department) {
        return new Indicator(code, name, "新组", new Unit("家"), IndicatorNature.BINDING, PriceBasis.NOT_APPLICABLE,
                Direction.RISE, Measure.LEVEL, Definition.ENTERED, department, "注");
    }

    static Target target(String id, String indicator, TargetKind kind) {
        return new Target(id, "组", "目标" + id, indicator, new Unit("家"), kind, 2025, "", SOURCE, null, null, false, "",
                "", Collections.emptyNavigableMap());
    }

    /// @throws IllegalArgumentException where another has the name
    static Plan with(Plan plan, Indicator indicator) {
        SequencedMap<String, Indicator> indicators = new LinkedHashMap<>(plan.indicators());
        indicators.put(indicator.code(), indicator);
        if (indicators.values().stream().anyMatch(other -> !other.code().equals(indicator.code())
                && PlanNames.same(other.name(), indicator.name()))) {
            throw new IllegalArgumentException("two " + indicator.name());
        }
        return of(plan, plan.departments(), indicators, plan.targets());
    }

    static Plan with(Plan plan, Department department) {
        SequencedMap<String, Department> departments = new LinkedHashMap<>(plan.departments());
        departments.put(department.id(), department);
        return of(plan, departments, plan.indicators(), plan.targets());
    }

    static WorkItem workItem(String id) {
        return new WorkItem(id, "组", "任务" + id, WorkItemKind.TASK, WorkItemStatus.UNDER_WAY, null, null, List.of());
    }

    static Plan with(Plan plan, WorkItem item) {
        SequencedMap<String, WorkItem> items = new LinkedHashMap<>(plan.workItems());
        items.put(item.id(), item);
        return plan.withWorkItems(items.values());
    }

    static Plan withoutWorkItem(Plan plan, String id) {
        SequencedMap<String, WorkItem> items = new LinkedHashMap<>(plan.workItems());
        if (items.remove(id) == null) {
            throw new IllegalArgumentException("no " + id);
        }
        return plan.withWorkItems(items.values());
    }

    /// @throws IllegalArgumentException where something refers to it, also an assumption of the samples
    static Plan withoutIndicator(Plan plan, String code) {
        SequencedMap<String, Indicator> indicators = new LinkedHashMap<>(plan.indicators());
        if (indicators.remove(code) == null) {
            throw new IllegalArgumentException("no " + code);
        }
        TreeMap<planworkbench.plan.ObservationKey, planworkbench.plan.Observation> left = new TreeMap<>(
                plan.observations());
        left.keySet().removeIf(key -> key.series().indicator().equals(code));
        return new Plan(plan.header(), plan.rules(), plan.documents(), plan.departments(), indicators, plan.targets(),
                left, plan.breaks(), plan.workItems(), plan.ratingOverrides(), plan.identities(), plan.fillIns(),
                plan.reportTexts());
    }

    static Plan moved(Plan plan, String code, int place) {
        List<String> order = new ArrayList<>(plan.indicators().keySet());
        if (!order.remove(code)) {
            throw new IllegalArgumentException("no " + code);
        }
        order.add(Math.min(place, order.size()), code);
        SequencedMap<String, Indicator> indicators = new LinkedHashMap<>();
        order.forEach(each -> indicators.put(each, plan.indicator(each)));
        return of(plan, plan.departments(), indicators, plan.targets());
    }

    /// With the ratings that it had.
    static Plan withoutTarget(Plan plan, String id) {
        SequencedMap<String, Target> targets = new LinkedHashMap<>(plan.targets());
        if (targets.remove(id) == null) {
            throw new IllegalArgumentException("no " + id);
        }
        Plan unrated = plan.withRatings(plan.ratingOverrides().values().stream()
                .filter(rating -> !rating.target().equals(id)).toList());
        return of(unrated, plan.departments(), plan.indicators(), targets);
    }

    private static Plan of(Plan plan, Map<String, Department> departments, Map<String, Indicator> indicators,
            Map<String, Target> targets) {
        return new Plan(plan.header(), plan.rules(), plan.documents(), ordered(departments), ordered(indicators),
                ordered(targets), plan.observations(), plan.breaks(), plan.workItems(), plan.ratingOverrides(),
                plan.identities(), plan.fillIns(), plan.reportTexts());
    }

    private static <T> SequencedMap<String, T> ordered(Map<String, T> values) {
        return new LinkedHashMap<>(values);
    }

    /// In the order in which they stand, which equality of maps does not see.
    static List<Collection<?>> orders(Plan plan) {
        return List.of(List.copyOf(plan.indicators().keySet()), List.copyOf(plan.targets().keySet()),
                List.copyOf(plan.departments().keySet()), List.copyOf(plan.workItems().keySet()));
    }
}
