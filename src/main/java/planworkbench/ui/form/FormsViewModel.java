package planworkbench.ui.form;

import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.ui.common.FormRequest;
import planworkbench.ui.common.WorkspaceModel;

/// Which form is open beside the pages, with what was typed into it.
public final class FormsViewModel {

    private final ReadOnlyObjectWrapper<@Nullable OpenForm> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper asksToDiscard = new ReadOnlyBooleanWrapper();

    private final StringProperty why = new SimpleStringProperty("");

    private final WorkspaceModel workspace;
    /// What the open form was asked for by.
    private @Nullable FormRequest opened;

    public FormsViewModel(WorkspaceModel workspace) {
        this.workspace = workspace;
        workspace.formProperty().subscribe(this::open);
    }

    ReadOnlyObjectProperty<@Nullable OpenForm> openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether closing once more gives up what was typed.
    ReadOnlyBooleanProperty asksToDiscardProperty() {
        return asksToDiscard.getReadOnlyProperty();
    }

    /// Why it is changed, for the history.
    StringProperty whyProperty() {
        return why;
    }

    WorkspaceModel workspace() {
        return workspace;
    }

    /// Closes a form in which nothing is lost; asks first where something is.
    void close() {
        OpenForm form = open.get();
        if (form == null || !form.isChanged() || asksToDiscard.get()) {
            workspace.formProperty().set(null);
        } else {
            asksToDiscard.set(true);
        }
    }

    void save() {
        OpenForm form = open.get();
        if (form != null) {
            asksToDiscard.set(false);
            form.save(why.get().strip());
        }
    }

    /// Another form is opened only where nothing that was typed is lost, or when it is asked for a second time.
    private void open(@Nullable FormRequest request) {
        OpenForm before = open.get();
        if (Objects.equals(request, opened)) {
            return;
        }
        if (request != null && before != null && before.isChanged() && !asksToDiscard.get()) {
            asksToDiscard.set(true);
            workspace.formProperty().set(opened);
            return;
        }
        opened = request;
        asksToDiscard.set(false);
        why.set("");
        open.set(request == null ? null : form(request));
    }

    private @Nullable OpenForm form(FormRequest request) {
        Plan plan = workspace.snapshot().plan();
        return switch (request) {
            case FormRequest.NewIndicator(String group) -> IndicatorFormViewModel.ofNew(workspace, group);
            case FormRequest.EditIndicator(String code) ->
                IndicatorFormViewModel.of(workspace, plan.indicator(code));
            case FormRequest.CopyIndicator(String code) ->
                IndicatorFormViewModel.copy(workspace, plan.indicator(code));
            case FormRequest.RemoveIndicator(String code) -> new RemovalViewModel(workspace, plan.indicator(code));
            case FormRequest.NewTarget(String indicator) ->
                TargetFormViewModel.ofNew(workspace, plan.indicator(indicator));
            case FormRequest.EditTarget(String id) -> TargetFormViewModel.of(workspace, plan.targets().get(id));
        };
    }
}
