package planworkbench.ui.scenario.assumption.table;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Assumption;
import planworkbench.text.NumberText;
import planworkbench.ui.common.NumberEntry;

/// Numbers of assumptions as they are typed.
record ValueEntry(AssumptionEdits edits) implements NumberEntry<NumberItem> {

    @Override
    public String unit(NumberItem item) {
        return item.typedUnit(edits.messages());
    }

    @Override
    public String typed(NumberItem item) {
        Double value = item.value();
        return value == null ? "" : NumberText.allDigits(value);
    }

    @Override
    public @Nullable String lockedBecause(NumberItem item) {
        return item.shown().locked() ? edits.lockedBecause() : null;
    }

    @Override
    public void enter(NumberItem item, double value) {
        edits.enter(item, value);
    }

    @Override
    public @Nullable String remark(NumberItem item, double value) {
        Assumption possible = item.with(value);
        return possible != null
                ? null
                : edits.messages().get(item.number() instanceof AssumedNumber.Ceiling
                        ? "assume.parameter.ceiling-range"
                        : "assume.parameter.weight-range");
    }

    @Override
    public void clear(NumberItem item) {
        Assumption without = item.number().without(item.shown().supposed());
        if (without != null) {
            edits.clear(List.of(item));
        }
    }
}
