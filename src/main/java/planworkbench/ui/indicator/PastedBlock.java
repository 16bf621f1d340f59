package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.SeriesKey;
import planworkbench.store.Change;
import planworkbench.text.CopiedCells;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// A block from the clipboard as it was understood for a place in the table. Empty cells leave what is there.
///
/// @param rows of the block
/// @param columns of the block
/// @param cells those that say something, row by row
record PastedBlock(int rows, int columns, List<PastedCell> cells) {

    /// More than the largest table has cells.
    private static final int LARGEST = 200_000;

    PastedBlock {
        cells = List.copyOf(cells);
    }

    static PastedBlock of(String clipboard, PasteTarget target, FigureTable table) {
        CopiedCells copied = CopiedCells.of(clipboard);
        int size = copied.rows().stream().mapToInt(List::size).sum();
        if (size > LARGEST) {
            return new PastedBlock(copied.rows().size(), copied.columns(), List.of(new PastedCell("", "", 1, "", null,
                    new PastedCell.Refused("indicator.paste.too-large", size, LARGEST))));
        }
        return new PastedBlock(copied.rows().size(), copied.columns(), new Placing(copied, target, table).cells());
    }

    /// Whether it is one figure, for one cell or for all selected ones, that can be taken.
    boolean isSingle() {
        return rows == 1 && columns == 1
                && cells.stream().noneMatch(cell -> cell.kind() == PastedCell.Kind.REFUSED);
    }

    Map<PastedCell.Kind, Integer> counts() {
        Map<PastedCell.Kind, Integer> counts = new EnumMap<>(PastedCell.Kind.class);
        cells.forEach(cell -> counts.merge(cell.kind(), 1, Integer::sum));
        return counts;
    }

    List<Change> changes() {
        return cells.stream().map(PastedCell::change).filter(Objects::nonNull).toList();
    }

    /// Lays the cells of a block over the table.
    private record Placing(CopiedCells copied, PasteTarget target, FigureTable table) {

        List<PastedCell> cells() {
            List<PastedCell> placed = new ArrayList<>();
            int height = copied.rows().size();
            int width = copied.columns();
            if (height == 0) {
                return placed;
            }
            int down = repeated(target.selectedRows(), height);
            int right = repeated(target.selectedColumns(), width);
            for (int line = 0; line < height * down; line++) {
                List<String> row = copied.rows().get(line % height);
                for (int column = 0; column < width * right; column++) {
                    String text = column % width < row.size() ? row.get(column % width) : "";
                    if (!text.isBlank()) {
                        PastedCell cell = place(line, column, text);
                        if (cell != null) {
                            placed.add(cell);
                        }
                    }
                }
            }
            return placed;
        }

        /// As in a spreadsheet: a selection that the block fits into several times is filled with it.
        private static int repeated(int selected, int size) {
            return selected % size == 0 ? Math.max(1, selected / size) : 1;
        }

        /// Null for a text beside the figures that says what is there already.
        private @Nullable PastedCell place(int line, int column, String text) {
            SeriesKey key = line < target.rows().size() ? target.rows().get(line) : null;
            PasteTarget.Column over = column < target.columns().size() ? target.columns().get(column) : null;
            String name = key == null ? "" : table.plan().indicator(key.indicator()).name();
            String title = over == null ? "" : over.title();
            if (key == null) {
                return new PastedCell(name, title, line + 1, text, null,
                        new PastedCell.Refused("indicator.paste.below"));
            }
            if (over == null) {
                return new PastedCell(name, title, line + 1, text, null,
                        new PastedCell.Refused("indicator.paste.beside"));
            }
            Integer year = over.year();
            if (target.scattered() && (year == null || !target.takes(new ObservationKey(key, year)))) {
                return null;
            }
            if (year == null) {
                String unit = table.plan().indicator(key.indicator()).unit().symbol();
                return text.strip().equals(name) || text.strip().equals(unit)
                        ? null
                        : new PastedCell(name, title, line + 1, text, null,
                                new PastedCell.Refused("indicator.paste.no-figures"));
            }
            YearCell cell = table.figures(key).cell(year);
            return new PastedCell(name, title, line + 1, text, cell, outcome(cell, text));
        }

        private PastedCell.Outcome outcome(YearCell cell, String text) {
            ParsedNumber parsed = NumberText.parse(text, cell.symbol());
            LockedFigure locked = LockedFigure.of(table.plan(), cell);
            if (locked != null) {
                // what was copied with the figures around it and says nothing else is no fault
                return parsed instanceof ParsedNumber.Parsed(double value) && same(cell.value(), value)
                        ? new PastedCell.Same()
                        : new PastedCell.Refused(locked.key(), locked.arguments());
            }
            Observation old = cell.observation();
            return switch (parsed) {
                case ParsedNumber.Refused(String key, int _) -> new PastedCell.Refused(key);
                case ParsedNumber.Missing _ -> old == null || old.value() == null
                        ? new PastedCell.Same()
                        : new PastedCell.Cleared(cell.key());
                case ParsedNumber.Parsed(double value) -> {
                    Double before = old == null ? null : old.value();
                    if (same(before, value)) {
                        yield new PastedCell.Same();
                    }
                    Observation entry = FigureEdits.entered(cell.key(), old, value);
                    yield before == null ? new PastedCell.New(entry) : new PastedCell.Changed(entry);
                }
            };
        }

        private static boolean same(@Nullable Double before, double value) {
            return before != null && before == value;
        }
    }
}
