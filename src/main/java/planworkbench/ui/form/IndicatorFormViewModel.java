package planworkbench.ui.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

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
import planworkbench.plan.ReadableName;
import planworkbench.plan.Unit;
import planworkbench.store.Change;
import planworkbench.store.IndicatorUses;
import planworkbench.ui.common.WorkspaceModel;

/// An indicator while it is written down: a new one, one like another, or one that there is.
final class IndicatorFormViewModel implements OpenForm {

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty group = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.LEVEL);
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.RISE);
    private final ObjectProperty<IndicatorNature> nature = new SimpleObjectProperty<>(IndicatorNature.EXPECTED);
    private final ObjectProperty<PriceBasis> priceBasis = new SimpleObjectProperty<>(PriceBasis.NOT_APPLICABLE);
    private final DefinitionChoice definition = new DefinitionChoice();
    private final StringProperty department = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty tried = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Set<FormProblem>> problems = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable FormulaDraft> formula = new ReadOnlyObjectWrapper<>();

    private final WorkspaceModel workspace;
    private final String code;
    /// Code of the one that it is to stand after; null for the end.
    private final @Nullable String after;
    private final boolean isNew;
    private final Indicator first;

    private IndicatorFormViewModel(WorkspaceModel workspace, Indicator indicator, boolean isNew,
            @Nullable String after) {
        this.workspace = workspace;
        this.code = indicator.code();
        this.isNew = isNew;
        this.after = after;
        fill(indicator);
        this.first = indicator();
        List.of(name, group, unit, department).forEach(each -> each.subscribe(this::check));
        measure.subscribe(this::check);
        definition.subscribe(this::check);
        workspace.snapshotProperty().when(workspace.formProperty().isNotNull()).subscribe(this::check);
        check();
    }

    static IndicatorFormViewModel ofNew(WorkspaceModel workspace, String group) {
        Plan plan = workspace.snapshot().plan();
        return new IndicatorFormViewModel(workspace, new Indicator(NewIds.indicator(plan), "", group, new Unit(""),
                IndicatorNature.EXPECTED, PriceBasis.NOT_APPLICABLE, Direction.RISE, Measure.LEVEL, Definition.ENTERED,
                null, ""), true, null);
    }

    static IndicatorFormViewModel of(WorkspaceModel workspace, Indicator indicator) {
        return new IndicatorFormViewModel(workspace, indicator, false, null);
    }

    /// Everything as the other has it, but for the name, which is its own.
    static IndicatorFormViewModel copy(WorkspaceModel workspace, Indicator of) {
        Plan plan = workspace.snapshot().plan();
        return new IndicatorFormViewModel(workspace, new Indicator(NewIds.indicator(plan), NewIds.name(plan, of.name()),
                of.group(), of.unit(), of.nature(), of.priceBasis(), of.direction(), of.measure(), of.definition(),
                of.department(), of.note()), true, of.code());
    }

    private void fill(Indicator indicator) {
        name.set(indicator.name());
        group.set(indicator.group());
        unit.set(indicator.unit().symbol());
        measure.set(indicator.measure());
        direction.set(indicator.direction());
        nature.set(indicator.nature());
        priceBasis.set(indicator.priceBasis());
        definition.set(indicator.definition());
        Department by = indicator.department() == null ? null : plan().departments().get(indicator.department());
        department.set(by == null ? "" : by.name());
        note.set(indicator.note());
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty groupProperty() {
        return group;
    }

    StringProperty unitProperty() {
        return unit;
    }

    ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    ObjectProperty<IndicatorNature> natureProperty() {
        return nature;
    }

    ObjectProperty<PriceBasis> priceBasisProperty() {
        return priceBasis;
    }

    DefinitionChoice definition() {
        return definition;
    }

    /// The department's name as typed; one that there is not yet is added.
    StringProperty departmentProperty() {
        return department;
    }

    StringProperty noteProperty() {
        return note;
    }

    /// Whether saving was tried: only then is said what is missing.
    BooleanProperty triedProperty() {
        return tried;
    }

    ReadOnlyObjectProperty<Set<FormProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// What the formula comes to; null where figures are not computed by one.
    ReadOnlyObjectProperty<@Nullable FormulaDraft> formulaProperty() {
        return formula.getReadOnlyProperty();
    }

    boolean isNew() {
        return isNew;
    }

    Plan plan() {
        return workspace.snapshot().plan();
    }

    /// What refers to the indicator already; nothing where it is new.
    IndicatorUses uses() {
        return IndicatorUses.of(plan(), workspace.snapshot().scenarios(), code);
    }

    /// The other indicators.
    List<Indicator> others() {
        return plan().indicators().values().stream().filter(other -> !other.code().equals(code)).toList();
    }

    @Override
    public boolean isChanged() {
        return !indicator().equals(first) || !department.get().strip().equals(departmentName(first));
    }

    private String departmentName(Indicator of) {
        Department by = of.department() == null ? null : plan().departments().get(of.department());
        return by == null ? "" : by.name();
    }

    @Override
    public void save(String why) {
        tried.set(true);
        check();
        if (!problems.get().isEmpty()) {
            return;
        }
        List<Change> changes = new ArrayList<>();
        Department by = departmentTyped();
        if (by != null && !plan().departments().containsKey(by.id())) {
            changes.add(new Change.PutDepartment(by));
        }
        changes.add(new Change.PutIndicator(indicator()));
        if (after != null && plan().indicators().containsKey(after)) {
            int place = List.copyOf(plan().indicators().keySet()).indexOf(after);
            changes.add(new Change.MoveIndicator(code, place + 1));
        }
        workspace.apply(new Change.Several(changes), why, () -> {
            workspace.selectedSeriesProperty().set(plan().series(code));
            workspace.formProperty().set(null);
        });
    }

    /// As it is written down now.
    private Indicator indicator() {
        Department by = departmentTyped();
        return new Indicator(code, name.get().strip(), group.get().strip(), new Unit(unit.get().strip()), nature.get(),
                priceBasis.get(), direction.get(), measure.get(), definition.get(), by == null ? null : by.id(),
                note.get().strip());
    }

    private @Nullable Department departmentTyped() {
        String typed = department.get().strip();
        return typed.isEmpty()
                ? null
                : plan().departments().values().stream().filter(each -> each.name().equals(typed)).findFirst()
                        .orElseGet(() -> new Department(NewIds.department(plan()), typed));
    }

    private void check() {
        Indicator now = indicator();
        Set<FormProblem> found = EnumSet.noneOf(FormProblem.class);
        definition.check(now, plan(), found);
        FormulaDraft drafted = now.definition() instanceof Definition.Formula && found.isEmpty()
                ? FormulaDraft.of(plan(), now)
                : null;
        formula.set(drafted);
        checkName(now, found);
        if (now.group().isEmpty()) {
            found.add(FormProblem.GROUP_MISSING);
        }
        if (now.unit().symbol().isEmpty()) {
            found.add(FormProblem.UNIT_MISSING);
        }
        if (drafted != null && !drafted.problems().isEmpty()) {
            found.add(definition.formulaProperty().get().isBlank()
                    ? FormProblem.FORMULA_MISSING
                    : FormProblem.FORMULA_WRONG);
        }
        problems.set(found);
    }

    private void checkName(Indicator now, Set<FormProblem> found) {
        if (now.name().isEmpty()) {
            found.add(FormProblem.NAME_MISSING);
        } else if (!ReadableName.hasLength(now.name()) || !ReadableName.isVisible(now.name())) {
            found.add(FormProblem.NAME_UNREADABLE);
        } else if (others().stream().anyMatch(other -> PlanNames.same(other.name(), now.name())
                || PlanNames.same(other.code(), now.name()))) {
            found.add(FormProblem.NAME_TAKEN);
        }
    }
}
