package planworkbench.ui.scenario.assumption.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.Scenario;
import planworkbench.text.CopiedCells;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;
import planworkbench.ui.scenario.assumption.AssumptionsViewModel;
import planworkbench.ui.scenario.assumption.UncertaintyText;
import planworkbench.wording.MethodText;

/// What is typed into the table, as steps of the history that say what became another.
record AssumptionEdits(AssumptionsViewModel viewModel, Messages messages) {

    /// Why nothing can be changed in a scenario that is locked or approved.
    String lockedBecause() {
        Scenario scenario = viewModel.scenario();
        return messages.get(scenario.approved() == null ? "scenario.locked" : "tree.frozen", scenario.name());
    }

    /// @return false where there is no assumption with this number
    boolean enter(NumberItem item, double typed) {
        Assumption changed = item.with(typed);
        if (changed == null) {
            return false;
        }
        if (!changed.equals(item.shown().supposed())) {
            viewModel.change(changed, why(new NumberItem(
                    new AssumptionRow.Shown(item.driver(), changed, null, false), item.number())));
        }
        return true;
    }

    private String why(NumberItem after) {
        String scenario = viewModel.scenario().name();
        String name = after.driver().name();
        return switch (after.number()) {
            case AssumedNumber.OfLever _ ->
                messages.get("scenario.why.move", scenario, name, after.name(messages), after.text(messages));
            case AssumedNumber.OfYear(int year, int _, int _) ->
                messages.get("scenario.why.year", scenario, name, Integer.toString(year), after.text(messages));
            case AssumedNumber.SingleYear(int year) ->
                messages.get("assume.why.override", scenario, name, Integer.toString(year), after.text(messages));
            case AssumedNumber.Ceiling _,AssumedNumber.Weight _ -> messages.get("assume.why.method", scenario, name,
                    new MethodText(viewModel.plan(), messages).of(after.shown().supposed()));
        };
    }

    /// A standard deviation, in the unit that is shown; none, 0 for one that does not vary, null where nothing is to be said.
    ///
    /// @return false for a negative one
    boolean enter(SpreadItem item, @Nullable Double typed) {
        if (typed != null && typed < 0) {
            return false;
        }
        UncertaintyText text = item.text(viewModel, messages);
        Distribution wanted = typed == null ? null : new Distribution.Normal(text.kept(typed));
        Assumption changed = item.shown().supposed().withUncertainty(wanted);
        if (!changed.equals(item.shown().supposed())) {
            String said = typed == null
                    ? messages.get("assume.uncertainty.unstated")
                    : typed == 0
                            ? messages.get("assume.uncertainty.none")
                            : messages.get("assume.uncertainty.normal");
            viewModel.change(changed, messages.get("assume.why.uncertainty", viewModel.scenario().name(),
                    item.shown().driver().name(), said, typed == null ? "" : FigureText.value(typed)));
        }
        return true;
    }

    /// Takes the numbers of a single column, in the order of the items, as one step.
    ///
    /// @return why nothing was taken; null where all of it was
    @Nullable
    String paste(List<NumberItem> items, CopiedCells cells) {
        if (cells.columns() != 1 || cells.rows().size() > items.size()) {
            return messages.get("assume-table.paste.block");
        }
        Map<SeriesKey, Assumption> changed = new LinkedHashMap<>();
        for (int i = 0; i < cells.rows().size(); i++) {
            NumberItem item = items.get(i);
            String text = cells.rows().get(i).getFirst();
            SeriesKey series = item.driver().series();
            Assumption before = changed.getOrDefault(series, item.shown().supposed());
            Assumption after = NumberText.parse(text,
                    item.typedUnit(messages)) instanceof ParsedNumber.Parsed(double value)
                            ? item.number().with(before, value)
                            : null;
            if (after == null) {
                return messages.get("assume-table.paste.refused", text, item.driver().name(), item.name(messages));
            }
            changed.put(series, after);
        }
        viewModel.change(List.copyOf(changed.values()), messages.get("assume-table.why.pasted",
                viewModel.scenario().name(), cells.rows().size()));
        return null;
    }

    void reason(AssumptionRow.Shown shown, String typed) {
        String reason = typed.strip();
        if (!reason.equals(shown.supposed().reason())) {
            viewModel.change(shown.supposed().withReason(reason),
                    messages.get("assume.why.reason", viewModel.scenario().name(), shown.driver().name()));
        }
    }

    /// Empties what can be empty among the cells: single years, spreads, reasons. One step for all.
    ///
    /// @return false where one of them cannot be empty
    boolean clear(List<Object> items) {
        Map<SeriesKey, Assumption> changed = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        boolean all = true;
        for (Object item : items) {
            AssumptionRow.Shown shown = switch (item) {
                case NumberItem number -> number.shown();
                case SpreadItem spread -> spread.shown();
                case ReasonItem reason -> reason.shown();
                default -> throw new IllegalArgumentException("not a cell that can be emptied: " + item);
            };
            Assumption before = changed.getOrDefault(shown.driver().series(), shown.supposed());
            Assumption after = switch (item) {
                case NumberItem number -> number.number().without(before);
                case SpreadItem _ -> before.withUncertainty(null);
                default -> before.withReason("");
            };
            all &= after != null;
            if (after != null && !after.equals(before)) {
                changed.put(shown.driver().series(), after);
                names.add(shown.driver().name());
            }
        }
        if (!changed.isEmpty() && !viewModel.isLocked()) {
            viewModel.change(List.copyOf(changed.values()), messages.get("assume-table.why.cleared",
                    viewModel.scenario().name(),
                    String.join(messages.get("tree.names.separator"), names.stream().distinct().toList())));
        }
        return all;
    }
}
