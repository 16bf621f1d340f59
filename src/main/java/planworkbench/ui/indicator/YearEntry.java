package planworkbench.ui.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.ui.common.NumberEntry;

/// Typing into the cells of the years: what follows from other figures cannot be typed.
record YearEntry(IndicatorViewModel viewModel, Messages messages) implements NumberEntry<YearCell> {

    @Override
    public String unit(YearCell cell) {
        return cell.symbol();
    }

    @Override
    public String typed(YearCell cell) {
        Double value = cell.value();
        return value == null ? "" : NumberText.allDigits(value);
    }

    @Override
    public @Nullable String lockedBecause(YearCell cell) {
        LockedFigure locked = LockedFigure.of(viewModel.tableProperty().get().plan(), cell);
        return locked == null ? null : messages.get(locked.key(), locked.arguments().toArray());
    }

    /// What the plan states as its base is what growth, schedules and targets are counted from.
    @Override
    public @Nullable String caution(YearCell cell) {
        Plan plan = viewModel.tableProperty().get().plan();
        return cell.status() == ObservationStatus.STATED_BY_PLAN && cell.year() == plan.baseYear()
                ? messages.get("indicator.base-figure")
                : null;
    }

    @Override
    public void enter(YearCell cell, double value) {
        viewModel.enter(cell, value, messages.get("indicator.why.typed"));
    }

    /// An amount or a share below zero is more often a slip than a fact.
    @Override
    public @Nullable String remark(YearCell cell, double value) {
        Plan plan = viewModel.tableProperty().get().plan();
        return switch (plan.indicator(cell.series().indicator()).measure()) {
            case LEVEL, SHARE -> value < 0
                    ? messages.get("indicator.negative", plan.seriesName(cell.series()))
                    : null;
            default -> null;
        };
    }

    @Override
    public void clear(YearCell cell) {
        clear(List.of(cell));
    }

    void clear(List<YearCell> cells) {
        viewModel.clear(cells, messages.get("indicator.why.cleared"));
    }
}
