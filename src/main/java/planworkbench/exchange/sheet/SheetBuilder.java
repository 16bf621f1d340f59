package planworkbench.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import planworkbench.exchange.sheet.SheetCell.Content;

/// Collects the cells of a sheet within the limits.
final class SheetBuilder {

    /// Each look at a merged cell goes through all of them.
    private static final int MOST_MERGED = 10_000;

    private final String name;
    private final boolean hidden;
    private final Budget budget;
    private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<CellRange> merged = new ArrayList<>();

    SheetBuilder(String name, boolean hidden, Budget budget) {
        this.name = name;
        this.hidden = hidden;
        this.budget = budget;
    }

    /// Sheet and cell, as spreadsheets write it.
    String place(CellAddress address) {
        return name + "!" + address;
    }

    void put(CellAddress address, Content content) {
        String place = place(address);
        if (address.row() >= budget.limits().rows() || address.column() >= budget.limits().columns()) {
            throw new Refusing(place, SheetProblem.TOO_FAR, budget.limits().rows(), budget.limits().columns());
        }
        budget.cell(place);
        rows.computeIfAbsent(address.row(), row -> new TreeMap<>()).put(address.column(),
                new SheetCell(address, content));
    }

    void hide(int row) {
        hiddenRows.add(row);
    }

    void merge(CellRange range) {
        if (merged.size() == MOST_MERGED) {
            throw new Refusing(place(range.first()), SheetProblem.TOO_MANY_CELLS, merged.size());
        }
        merged.add(range);
    }

    Sheet build() {
        return new Sheet(name, hidden, rows.entrySet().stream()
                .map(row -> new SheetRow(row.getKey(), hiddenRows.contains(row.getKey()), row.getValue())).toList(),
                merged);
    }
}
