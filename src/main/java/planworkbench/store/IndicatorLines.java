package planworkbench.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.FormulaModel;
import planworkbench.formula.FormulaProblem;
import planworkbench.formula.NewName;
import planworkbench.formula.PlanNames;
import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.ReadableName;
import planworkbench.plan.SeriesKey;
import planworkbench.store.ChangeRefused.Reason;
import planworkbench.store.HistoryEntry.Subject;

/// Checks changes of indicators and of the departments that fill them in, and takes them apart into lines.
final class IndicatorLines {

    private final Plan plan;
    private final Draft draft;
    /// Indicators to which the step gives a formula; others' formulas only follow a name.
    private final Set<String> defined = new HashSet<>();

    IndicatorLines(Plan plan, Draft draft) {
        this.plan = plan;
        this.draft = draft;
    }

    void require(String code) {
        if (draft.indicators().get(code) == null) {
            throw new ChangeRefused(Reason.UNKNOWN_INDICATOR, code);
        }
    }

    void put(Indicator indicator) {
        requireNames(indicator);
        requireComponents(indicator);
        Indicator old = draft.indicators().get(indicator.code());
        if (old == null || !old.definition().equals(indicator.definition())) {
            defined.add(indicator.code());
        }
        Map<String, String> formulas = old == null || old.name().equals(indicator.name())
                ? Map.of()
                : NewName.of(draft.plan(), indicator.code(), indicator.name());
        line(indicator.code(), indicator);
        formulas.forEach(this::follow);
    }

    /// An indicator's own new formula is left as it was typed.
    private void follow(String code, String formula) {
        Indicator indicator = draft.indicators().get(code);
        if (indicator != null && !defined.contains(code)) {
            line(code, indicator.withDefinition(new Definition.Formula(formula)));
        }
    }

    private void line(String code, @Nullable Indicator now) {
        Indicator old = draft.indicators().get(code);
        if (!Objects.equals(old, now)) {
            int place = old == null
                    ? draft.indicators().now().size()
                    : now == null ? draft.indicators().place(code) : 0;
            draft.add(new Line(new Subject.OfIndicator(code, old, now), place));
        }
    }

    void requireUnused(String code) {
        require(code);
        if (!IndicatorUses.of(draft.plan(), draft.scenarios(), code).isEmpty()) {
            throw new ChangeRefused(Reason.INDICATOR_IN_USE, code);
        }
    }

    void remove(String code) {
        line(code, null);
    }

    void move(String code, int place) {
        require(code);
        int old = draft.indicators().place(code);
        int now = Math.clamp(place, 0, draft.indicators().now().size() - 1);
        if (old != now) {
            draft.add(Line.of(new Subject.OfIndicatorPlace(code, old, now)));
        }
    }

    void requireDepartment(String id) {
        if (draft.departments().get(id) == null) {
            throw new ChangeRefused(Reason.UNKNOWN_DEPARTMENT, id);
        }
    }

    void put(Department department) {
        requireReadable(department.id(), department.id());
        requireReadable(department.name(), department.id());
        Department old = draft.departments().get(department.id());
        if (!department.equals(old)) {
            int place = old == null ? draft.departments().now().size() : 0;
            draft.add(new Line(new Subject.OfDepartment(department.id(), old, department), place));
        }
    }

    /// No formula that is put in may be wrong, and none may become so. One that was wrong before may stay so.
    void requireFormulas() {
        if (draft.indicators().isSame()) {
            return;
        }
        Map<SeriesKey, List<FormulaProblem>> before = FormulaModel.of(plan).problems();
        for (SeriesKey key : FormulaModel.of(draft.plan()).problems().keySet()) {
            if (defined.contains(key.indicator()) || !before.containsKey(key)) {
                throw new ChangeRefused(Reason.FORMULA, key.indicator());
            }
        }
    }

    private void requireNames(Indicator indicator) {
        String code = indicator.code();
        requireReadable(code, code);
        requireReadable(indicator.name(), code);
        // a series is written code@region
        if (code.contains("@")) {
            throw new ChangeRefused(Reason.NAME, code);
        }
        for (Indicator other : draft.indicators().now().values()) {
            if (!other.code().equals(code) && (PlanNames.same(other.name(), indicator.name())
                    || PlanNames.same(other.code(), indicator.name()))) {
                throw new ChangeRefused(Reason.NAME_TAKEN, indicator.name());
            }
        }
        if (indicator.department() != null) {
            requireDepartment(indicator.department());
        }
    }

    private static void requireReadable(String name, String subject) {
        if (!ReadableName.hasLength(name) || !ReadableName.isVisible(name)) {
            throw new ChangeRefused(Reason.NAME, subject);
        }
    }

    /// Ratios and growths are of entered figures; what becomes computed must not be a part of one.
    private void requireComponents(Indicator indicator) {
        for (String component : indicator.definition().components()) {
            Indicator part = component.equals(indicator.code()) ? indicator : draft.indicators().get(component);
            if (part == null) {
                throw new ChangeRefused(Reason.UNKNOWN_INDICATOR, component);
            }
            if (!(part.definition() instanceof Definition.Entered)) {
                throw new ChangeRefused(Reason.COMPUTED_COMPONENT, component);
            }
        }
        if (!(indicator.definition() instanceof Definition.Entered) && draft.indicators().now().values().stream()
                .anyMatch(other -> other.definition().components().contains(indicator.code()))) {
            throw new ChangeRefused(Reason.COMPUTED_COMPONENT, indicator.code());
        }
    }
}
