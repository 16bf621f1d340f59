package planworkbench.ui.search;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;

/// The search: what is typed, what was found, which of it is chosen.
public final class SearchViewModel {

    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);

    private final WorkspaceModel workspace;
    private @Nullable Plan indexed;
    private @Nullable SearchIndex index;

    public SearchViewModel(WorkspaceModel workspace) {
        this.workspace = workspace;
        query.subscribe(this::find);
    }

    public StringProperty queryProperty() {
        return query;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ObservableList<SearchHit> hits() {
        return hits;
    }

    /// Which hit Enter opens; −1 where nothing was found.
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    public void open() {
        query.set("");
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /// Moves the choice up or down, without going round.
    public void move(int steps) {
        if (!hits.isEmpty()) {
            chosen.set(Math.clamp(chosen.get() + steps, 0, hits.size() - 1));
        }
    }

    /// Goes to what is chosen and closes the search: an indicator opens the table, a target the scenario, an area of
    /// work the evaluation, a sentence the plan's text.
    public void accept() {
        if (chosen.get() < 0) {
            return;
        }
        SearchHit hit = hits.get(chosen.get());
        close();
        switch (hit.kind()) {
            case INDICATOR -> show(hit, PageId.INDICATORS);
            case TARGET -> show(hit, PageId.SCENARIO);
            case WORK_ITEM -> {
                workspace.pageProperty().set(PageId.EVALUATION);
                workspace.askedWorkItemProperty().set(hit.workItem());
            }
            case TEXT -> workspace.shownSourceProperty().set(hit.source());
        }
    }

    private void show(SearchHit hit, PageId page) {
        workspace.selectedSeriesProperty().set(hit.series());
        workspace.pageProperty().set(page);
    }

    private void find(String typed) {
        hits.setAll(index().find(typed));
        chosen.set(hits.isEmpty() ? -1 : 0);
    }

    private SearchIndex index() {
        Plan plan = workspace.snapshot().plan();
        SearchIndex current = index;
        if (current == null || !plan.equals(indexed)) {
            current = new SearchIndex(plan);
            index = current;
            indexed = plan;
        }
        return current;
    }
}
