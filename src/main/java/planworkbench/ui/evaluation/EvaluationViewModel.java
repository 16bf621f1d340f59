package planworkbench.ui.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.store.Change;
import planworkbench.store.EditService;
import planworkbench.store.Snapshot;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.evaluation.rules.RulesViewModel;
import planworkbench.ui.evaluation.work.WorkViewModel;
import planworkbench.ui.form.AuthorWords;

/// 评估: the targets in an evaluation year, one of which is looked at. It is computed while the page is open.
public final class EvaluationViewModel {

    private final ReadOnlyObjectWrapper<@Nullable EvaluatedYear> evaluated = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<EvaluationRow>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<EvaluationRow>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable EvaluationRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable RatingDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<EvaluationFilter> filter = new SimpleObjectProperty<>(EvaluationFilter.ALL);
    private final ObjectProperty<EvaluationOrder> order = new SimpleObjectProperty<>(EvaluationOrder.BY_PLAN);
    private final ObjectProperty<SidePane> side = new SimpleObjectProperty<>(SidePane.TARGET);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.TARGETS);
    private final WorkViewModel work;
    private final RulesViewModel rules;

    private final WorkspaceModel workspace;
    private final LatestOnly<Question, EvaluatedYear> computation;
    private final Map<RatingOverride.Key, RatingDraft> drafts = new HashMap<>();
    private @Nullable Integer chosenYear;
    private @Nullable String selectedTarget;

    /// What stands at the right.
    enum SidePane {
        TARGET, WORDS, WARNINGS, RULES
    }

    /// What the page shows.
    enum Part {
        TARGETS, WORK
    }

    private record Question(Snapshot snapshot, @Nullable Integer year) {}

    public EvaluationViewModel(WorkspaceModel workspace) {
        this.workspace = workspace;
        ObservableValue<@Nullable Integer> year = evaluated.getReadOnlyProperty()
                .map(known -> known == null ? null : known.year());
        this.work = new WorkViewModel(workspace, year);
        this.rules = new RulesViewModel(workspace, year);
        this.computation = new LatestOnly<>(workspace.background(),
                question -> EvaluatedYear.of(question.snapshot(), question.year()), this::publish, workspace::report);
        workspace.pageProperty().subscribe(_ -> {
            request();
            compose();
        });
        workspace.snapshotProperty().subscribe(_ -> request());
        workspace.outcomesProperty().subscribe(_ -> compose());
        workspace.scenarioProperty().subscribe(_ -> compose());
        workspace.selectedSeriesProperty().subscribe(this::follow);
        workspace.askedWorkItemProperty().subscribe(id -> {
            if (id != null) {
                part.set(Part.WORK);
                work.show(id);
                workspace.askedWorkItemProperty().set(null);
            }
        });
        filter.subscribe(_ -> list());
        order.subscribe(_ -> list());
    }

    /// Null until the first evaluation is done.
    ReadOnlyObjectProperty<@Nullable EvaluatedYear> evaluatedProperty() {
        return evaluated.getReadOnlyProperty();
    }

    /// All targets, in the order of the plan.
    ReadOnlyObjectProperty<List<EvaluationRow>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// The targets that the filter leaves, in order.
    ReadOnlyObjectProperty<List<EvaluationRow>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /// The target whose arithmetic is shown; null where there is none.
    ReadOnlyObjectProperty<@Nullable EvaluationRow> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// The rating by hand of the selected target while it is being written; null otherwise.
    ReadOnlyObjectProperty<@Nullable RatingDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    ObjectProperty<EvaluationFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<EvaluationOrder> orderProperty() {
        return order;
    }

    ObjectProperty<SidePane> sideProperty() {
        return side;
    }

    ObjectProperty<Part> partProperty() {
        return part;
    }

    WorkViewModel work() {
        return work;
    }

    RulesViewModel rules() {
        return rules;
    }

    /// What the chosen scenario is called.
    String scenarioName() {
        return workspace.snapshot().scenarios().get(workspace.scenarioProperty().get()).name();
    }

    AuthorWords words() {
        return new AuthorWords(workspace);
    }

    void chooseYear(int year) {
        chosenYear = year;
        request();
    }

    void select(Target target) {
        selectedTarget = target.id();
        workspace.selectedSeriesProperty().set(workspace.snapshot().plan().series(target));
        showSelected();
    }

    /// Starts to rate the selected target by hand, from the rating that it has.
    void beginRating() {
        EvaluationRow row = selected.get();
        EvaluatedYear year = evaluated.get();
        if (row != null && year != null) {
            RatingOverride given = row.assessment().override();
            write(new RatingDraft(new RatingOverride.Key(row.target().id(), year.year()),
                    given == null ? null : given.rating(), given == null ? "" : given.reason()));
        }
    }

    /// Keeps what was written so far, also while other targets are looked at.
    void write(RatingDraft written) {
        drafts.put(written.key(), written);
        showDraft();
    }

    void cancelRating(RatingOverride.Key key) {
        drafts.remove(key);
        showDraft();
    }

    /// Saves a rating by hand as one step, signed by who edits. One that has a problem is not saved.
    void rate(RatingDraft written) {
        Rating rating = written.rating();
        if (rating == null || written.problem() != null) {
            return;
        }
        String reason = written.reason().strip();
        workspace.ask(EditService::signature, by -> workspace.apply(
                new Change.PutRating(new RatingOverride(written.key().target(), written.key().year(), rating, reason,
                        by.name(), by.date())),
                reason, () -> cancelRating(written.key())));
    }

    /// Lets the computed rating count again.
    void takeBack(RatingOverride given) {
        workspace.apply(new Change.RemoveRating(given.key()), "");
    }

    /// Opens a page at the target's series.
    void open(PageId page, Target target) {
        workspace.selectedSeriesProperty().set(workspace.snapshot().plan().series(target));
        workspace.pageProperty().set(page);
    }

    void open(PageId page) {
        workspace.pageProperty().set(page);
    }

    void showSource(Source source) {
        workspace.shownSourceProperty().set(source);
    }

    private void request() {
        EvaluatedYear known = evaluated.get();
        boolean current = known != null && known.of().equals(workspace.snapshot())
                && (chosenYear == null || chosenYear == known.year());
        if (workspace.pageProperty().get() == PageId.EVALUATION && !current) {
            computation.request(new Question(workspace.snapshot(), chosenYear));
        }
    }

    /// An evaluation of a year that is not the chosen one any more is late.
    private void publish(EvaluatedYear answer) {
        Integer wanted = chosenYear;
        if (wanted == null || wanted == answer.year() || !answer.years().figures().containsKey(wanted)) {
            chosenYear = answer.year();
            evaluated.set(answer);
            compose();
        }
    }

    private void compose() {
        EvaluatedYear year = evaluated.get();
        if (year == null || workspace.pageProperty().get() != PageId.EVALUATION) {
            return;
        }
        WorkspaceModel.Outcomes outcomes = workspace.outcomesProperty().get();
        ScenarioOutcome outcome = outcomes == null
                ? null
                : outcomes.byScenario().get(workspace.scenarioProperty().get());
        all.set(year.rows(outcome));
        list();
        if (selectedTarget == null) {
            follow(workspace.selectedSeriesProperty().get());
        }
        showSelected();
    }

    private void list() {
        listed.set(all.get().stream().filter(filter.get()::accepts).sorted(order.get().comparator()).toList());
    }

    /// Another page points at a series: its first target is looked at here.
    private void follow(@Nullable SeriesKey series) {
        EvaluatedYear year = evaluated.get();
        if (series == null || year == null) {
            return;
        }
        Plan plan = year.plan();
        Target now = selectedTarget == null ? null : plan.targets().get(selectedTarget);
        if (now == null || !plan.series(now).equals(series)) {
            plan.targets().values().stream().filter(target -> plan.series(target).equals(series)).findFirst()
                    .ifPresent(target -> {
                        selectedTarget = target.id();
                        showSelected();
                    });
        }
    }

    private void showSelected() {
        List<EvaluationRow> rows = all.get();
        selected.set(rows.stream().filter(row -> row.target().id().equals(selectedTarget)).findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst()));
        showDraft();
    }

    private void showDraft() {
        EvaluationRow row = selected.get();
        EvaluatedYear year = evaluated.get();
        RatingDraft shown = row == null || year == null
                ? null
                : drafts.get(new RatingOverride.Key(row.target().id(), year.year()));
        if (!Objects.equals(shown, draft.get())) {
            draft.set(shown);
        }
    }
}
