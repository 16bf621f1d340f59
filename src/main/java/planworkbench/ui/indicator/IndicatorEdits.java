package planworkbench.ui.indicator;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.store.Change;
import planworkbench.ui.common.FormRequest;
import planworkbench.ui.common.WorkspaceModel;

/// What is done with indicators and targets as a whole: forms are opened for it, and an indicator goes up or down.
final class IndicatorEdits {

    private final WorkspaceModel model;
    private final Supplier<@Nullable ObservationKey> selected;
    private final BooleanSupplier movable;

    /// @param selected the cell whose indicator is meant
    /// @param movable whether rows stand in the order that moving them changes
    IndicatorEdits(WorkspaceModel model, Supplier<@Nullable ObservationKey> selected, BooleanSupplier movable) {
        this.model = model;
        this.selected = selected;
        this.movable = movable;
    }

    private @Nullable Indicator indicator() {
        ObservationKey cell = selected.get();
        return cell == null ? null : plan().indicators().get(cell.series().indicator());
    }

    private Plan plan() {
        return model.snapshot().plan();
    }

    private void open(Function<String, FormRequest> form) {
        Indicator indicator = indicator();
        if (indicator != null) {
            model.formProperty().set(form.apply(indicator.code()));
        }
    }

    void addIndicator() {
        Indicator like = indicator();
        model.formProperty().set(new FormRequest.NewIndicator(like == null ? "" : like.group()));
    }

    void editIndicator() {
        open(FormRequest.EditIndicator::new);
    }

    void copyIndicator() {
        open(FormRequest.CopyIndicator::new);
    }

    void removeIndicator() {
        open(FormRequest.RemoveIndicator::new);
    }

    void addTarget() {
        open(FormRequest.NewTarget::new);
    }

    void editTarget(String id) {
        model.formProperty().set(new FormRequest.EditTarget(id));
    }

    boolean canMove() {
        return movable.getAsBoolean();
    }

    /// Among those of its field of work, as they are listed together.
    void move(int by) {
        Indicator indicator = indicator();
        if (indicator == null || !canMove()) {
            return;
        }
        List<String> all = List.copyOf(plan().indicators().keySet());
        List<String> like = plan().indicators().values().stream()
                .filter(other -> other.group().equals(indicator.group())).map(Indicator::code).toList();
        int to = like.indexOf(indicator.code()) + by;
        if (to >= 0 && to < like.size()) {
            model.apply(new Change.MoveIndicator(indicator.code(), all.indexOf(like.get(to))), "");
        }
    }
}
