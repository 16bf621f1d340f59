package planworkbench.ui.form;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;
import planworkbench.plan.KindOfTarget;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.plan.ReadableName;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetMeasure;
import planworkbench.plan.TargetProposal;
import planworkbench.plan.Unit;
import planworkbench.store.Change;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.common.WorkspaceModel.Outcomes;

/// A target while it is written down: a new one, or one that there is.
final class TargetFormViewModel implements OpenForm {

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty group = new SimpleStringProperty("");
    /// Code of the indicator.
    private final StringProperty indicator = new SimpleStringProperty("");
    private final KindChoice kind = new KindChoice();
    private final StringProperty unit = new SimpleStringProperty("");
    private final StringProperty year = new SimpleStringProperty("");
    private final StringProperty wording = new SimpleStringProperty("");
    private final PlannedChoice planned = new PlannedChoice();
    private final SourceChoice source;
    private final BooleanProperty headline = new SimpleBooleanProperty();
    private final StringProperty basis = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");
    private final BooleanProperty tried = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Set<FormProblem>> problems = new ReadOnlyObjectWrapper<>(Set.of());

    private final ReadOnlyObjectWrapper<@Nullable TargetProposal> proposal = new ReadOnlyObjectWrapper<>();

    private final WorkspaceModel workspace;
    private final String id;
    /// As it is on the disk; null where it is new.
    private final @Nullable Target saved;
    private final List<String> first;
    private String proposedUnit = "";

    private TargetFormViewModel(WorkspaceModel workspace, String id, @Nullable Target saved, Indicator judged) {
        this.workspace = workspace;
        this.id = id;
        this.saved = saved;
        this.source = new SourceChoice(plan());
        if (saved == null) {
            name.set(judged.name());
            group.set(judged.group());
            indicator.set(judged.code());
            year.set(Integer.toString(plan().targetYear()));
            proposeUnit();
        } else {
            fill(saved);
        }
        first = typed();
        List.of(name, group, unit, year).forEach(each -> each.subscribe(this::check));
        indicator.subscribe(this::rethink);
        kind.kindProperty().subscribe(this::rethink);
        kind.subscribe(this::check);
        planned.subscribe(this::check);
        source.subscribe(this::check);
        check();
    }

    static TargetFormViewModel ofNew(WorkspaceModel workspace, Indicator judged) {
        return new TargetFormViewModel(workspace, NewIds.target(workspace.snapshot().plan()), null, judged);
    }

    static TargetFormViewModel of(WorkspaceModel workspace, @Nullable Target target) {
        Target existing = Objects.requireNonNull(target, "a target of the plan");
        return new TargetFormViewModel(workspace, existing.id(), existing,
                workspace.snapshot().plan().indicator(existing.indicator()));
    }

    private void fill(Target target) {
        name.set(target.name());
        group.set(target.group());
        indicator.set(target.indicator());
        kind.set(target.kind());
        proposedUnit = unitOf(plan().indicator(target.indicator()));
        unit.set(target.unit().symbol());
        year.set(Integer.toString(target.year()));
        planned.set(target.planned());
        wording.set(target.wording());
        source.set(target.source());
        headline.set(target.headline());
        basis.set(target.basis());
        remark.set(target.remark());
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty groupProperty() {
        return group;
    }

    StringProperty indicatorProperty() {
        return indicator;
    }

    KindChoice kind() {
        return kind;
    }

    StringProperty unitProperty() {
        return unit;
    }

    StringProperty yearProperty() {
        return year;
    }

    PlannedChoice planned() {
        return planned;
    }

    StringProperty wordingProperty() {
        return wording;
    }

    SourceChoice source() {
        return source;
    }

    BooleanProperty headlineProperty() {
        return headline;
    }

    StringProperty basisProperty() {
        return basis;
    }

    StringProperty remarkProperty() {
        return remark;
    }

    BooleanProperty triedProperty() {
        return tried;
    }

    ReadOnlyObjectProperty<Set<FormProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /// What the sentence of the source seems to ask for, where that is another kind than the chosen one; null otherwise.
    ReadOnlyObjectProperty<@Nullable TargetProposal> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    void takeProposal() {
        TargetProposal proposed = proposal.get();
        if (proposed != null) {
            kind.take(proposed, plan(), regions());
            if (wording.get().isBlank()) {
                wording.set(proposed.wording());
            }
        }
    }

    boolean isNew() {
        return saved == null;
    }

    Plan plan() {
        return workspace.snapshot().plan();
    }

    /// The regions that there are figures of, without the plan's own.
    List<String> regions() {
        Set<String> regions = new TreeSet<>();
        plan().observations().keySet().stream().map(ObservationKey::series).map(SeriesKey::region)
                .filter(region -> !region.equals(plan().region())).forEach(regions::add);
        return List.copyOf(regions);
    }

    /// Takes the target away.
    void remove(String why) {
        workspace.apply(new Change.RemoveTarget(id), why, () -> workspace.formProperty().set(null));
    }

    @Override
    public boolean isChanged() {
        return !typed().equals(first);
    }

    private List<String> typed() {
        return List.of(name.get(), group.get(), indicator.get(), kind.kindProperty().get().name(),
                kind.valueProperty().get(), kind.lowProperty().get(), kind.highProperty().get(),
                kind.changeProperty().get().name(), kind.comparatorProperty().get(), kind.regionProperty().get(),
                unit.get(), year.get(), planned.typed(), wording.get(), String.valueOf(source.get()),
                Boolean.toString(headline.get()), basis.get(), remark.get());
    }

    @Override
    public void save(String why) {
        tried.set(true);
        check();
        Target target = written();
        if (problems.get().isEmpty() && target != null) {
            Target whole = target.withPlanned(planned.values(unit.get().strip()));
            workspace.apply(new Change.PutTarget(whole), why, () -> workspace.formProperty().set(null));
        }
    }

    /// Without planned values; null where its kind or year is not known.
    private @Nullable Target written() {
        TargetKind asked = kind.get(unit.get().strip());
        Integer due = typedYear();
        return asked == null || due == null
                ? null
                : new Target(id, group.get().strip(), name.get().strip(), indicator.get(),
                        new Unit(unit.get().strip()), asked, due, wording.get().strip(), source.get(),
                        saved == null ? null : saved.valueLine(), saved == null ? null : saved.statedBase(),
                        headline.get(), basis.get().strip(), remark.get().strip(), Collections.emptyNavigableMap());
    }

    /// A unit that was not typed follows what is judged, and how.
    private void rethink() {
        if (unit.get().equals(proposedUnit)) {
            proposeUnit();
        }
        check();
    }

    private void proposeUnit() {
        Indicator judged = plan().indicators().get(indicator.get());
        proposedUnit = judged == null ? "" : unitOf(judged);
        unit.set(proposedUnit);
    }

    private String unitOf(Indicator judged) {
        return kind.unitFor(judged.unit()).symbol();
    }

    private void check() {
        Set<FormProblem> found = EnumSet.noneOf(FormProblem.class);
        String called = name.get().strip();
        if (called.isEmpty()) {
            found.add(FormProblem.NAME_MISSING);
        } else if (!ReadableName.hasLength(called) || !ReadableName.isVisible(called)) {
            found.add(FormProblem.NAME_UNREADABLE);
        }
        if (group.get().isBlank()) {
            found.add(FormProblem.GROUP_MISSING);
        }
        if (!plan().indicators().containsKey(indicator.get())) {
            found.add(FormProblem.INDICATOR_MISSING);
        }
        if (unit.get().isBlank() && kind.kindProperty().get() != KindOfTarget.MILESTONE) {
            found.add(FormProblem.UNIT_MISSING);
        }
        if (typedYear() == null) {
            found.add(FormProblem.YEAR_WRONG);
        }
        updatePlanned();
        planned.check(unit.get().strip(), found);
        kind.check(plan(), indicator.get(), unit.get().strip(), found);
        source.check(found);
        problems.set(found);
        proposal.set(proposed());
    }

    private @Nullable TargetProposal proposed() {
        if (source.quoteProperty().get().isBlank()) {
            return null;
        }
        TargetProposal proposed = TargetProposal.of(source.quoteProperty().get().strip(), source.before());
        boolean taken = proposed.kind() == kind.kindProperty().get()
                && (proposed.value() == null || !kind.valueProperty().get().isBlank())
                && (proposed.low() == null || !kind.lowProperty().get().isBlank());
        return taken ? null : proposed;
    }

    private void updatePlanned() {
        Indicator judged = plan().indicators().get(indicator.get());
        boolean reached = judged != null && kind.kindProperty().get().isReachedByYears(judged.measure());
        Target target = reached ? written() : null;
        TargetMeasure measure = judged == null ? null : measure(judged);
        planned.update(reached, plan().baseYear(), typedYear(), unit.get().strip(),
                target == null || measure == null ? null : measure.path(target), isSettled());
    }

    /// While the outcomes of the latest edit are on their way, those before it stay in sight. They know nothing of an indicator made since,
    /// or made another one: null then.
    private @Nullable TargetMeasure measure(Indicator judged) {
        Outcomes known = workspace.outcomesProperty().get();
        return known == null || !judged.equals(known.of().plan().indicators().get(judged.code()))
                ? null
                : new TargetMeasure(known.of().plan(), known.projector().observed());
    }

    /// Whether the figures that are known are those of the plan as it is. An edit of a scenario leaves them as they are.
    private boolean isSettled() {
        Outcomes known = workspace.outcomesProperty().get();
        return known != null && (known.of().revision() == workspace.snapshot().revision()
                || known.of().plan().equals(plan()));
    }

    /// From these on the way from the base year is known.
    ReadOnlyObjectProperty<@Nullable Outcomes> outcomesProperty() {
        return workspace.outcomesProperty();
    }

    /// Figures arrived, or others.
    void lookAgain() {
        check();
    }

    private @Nullable Integer typedYear() {
        String typed = year.get().strip();
        return typed.matches("[0-9]{4}") && Integer.parseInt(typed) > plan().baseYear()
                ? Integer.valueOf(typed)
                : null;
    }

    /// Opens the plan's text at the sentence.
    void showSource() {
        workspace.shownSourceProperty().set(source.get());
    }
}
