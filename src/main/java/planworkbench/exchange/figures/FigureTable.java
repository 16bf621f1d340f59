package planworkbench.exchange.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.Sheet;
import planworkbench.exchange.sheet.SheetCell;
import planworkbench.exchange.sheet.SheetRow;
import planworkbench.plan.Indicator;
import planworkbench.plan.SeriesKey;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// A sheet as it was understood: its columns of years and its rows of indicators. Where each year has a row of its own, columns
/// and rows have changed places first.
///
/// @param sheet as it is in the file
/// @param turned whether “row” and “column” mean the other here
/// @param nameColumn in which the rows are named; -1 where there is none
/// @param passedOver columns and rows with figures that are not taken
/// @param meanings of all rows with figures, taken or not
record FigureTable(Sheet sheet, boolean turned, Headings headings, int nameColumn, List<TableRow> rows,
        List<PassedOver> passedOver,
        List<TableMeaning.Row> meanings) {

    FigureTable {
        rows = List.copyOf(rows);
        passedOver = List.copyOf(passedOver);
        meanings = List.copyOf(meanings);
    }

    /// Null where the sheet has neither a column nor a row of a year.
    static @Nullable FigureTable of(Sheet sheet, PlanIndex index, Mapping mapping) {
        FigureTable upright = of(sheet, false, index, mapping);
        if (upright != null && upright.size() > 0) {
            return upright;
        }
        FigureTable turned = of(sheet, true, index, mapping);
        return turned != null && (upright == null || turned.size() > 0) ? turned : upright;
    }

    private static @Nullable FigureTable of(Sheet original, boolean turned, PlanIndex index, Mapping mapping) {
        Sheet read = turned ? original.turned() : original;
        Headings headings = Headings.of(read, turned, mapping);
        if (headings == null) {
            return null;
        }
        Builder builder = new Builder(read, headings, index, mapping);
        builder.build();
        return new FigureTable(original, turned, headings, builder.names, builder.rows, builder.passedOver,
                builder.meanings);
    }

    /// Whether a spreadsheet hides the row of the cell from its reader.
    boolean isHidden(SheetCell cell) {
        SheetRow row = sheet.row(cell.address().row());
        return row != null && row.hidden();
    }

    /// To choose the sheet that holds most.
    int size() {
        return rows.size() * headings.years().size();
    }

    private static final class Builder {

        private final Sheet sheet;
        private final Headings headings;
        private final PlanIndex index;
        private final Mapping mapping;
        private final List<PassedOver> passedOver;
        private final List<TableRow> rows = new ArrayList<>();
        private final List<TableMeaning.Row> meanings = new ArrayList<>();
        private int names = -1;

        Builder(Sheet sheet, Headings headings, PlanIndex index, Mapping mapping) {
            this.sheet = sheet;
            this.headings = headings;
            this.index = index;
            this.mapping = mapping;
            this.passedOver = new ArrayList<>(headings.passedOver());
        }

        void build() {
            List<SheetRow> body = sheet.rows().stream().filter(row -> row.number() > headings.lastRow()).toList();
            names = nameColumn(body);
            body.forEach(this::add);
        }

        /// The column in which most rows name an indicator.
        private int nameColumn(List<SheetRow> body) {
            Map<Integer, Integer> named = new HashMap<>();
            for (SheetRow row : body) {
                row.cells().keySet().forEach(column -> {
                    if (column != headings.codeColumn() && !isYear(column) && find(name(row.text(column))) != null) {
                        named.merge(column, 1, Integer::sum);
                    }
                });
            }
            int best = named.isEmpty() ? wordColumn(body) : -1;
            for (Map.Entry<Integer, Integer> column : named.entrySet()) {
                int most = named.getOrDefault(best, 0);
                if (column.getValue() > most || (column.getValue() == most && column.getKey() < best)) {
                    best = column.getKey();
                }
            }
            return best;
        }

        /// Where no name is known: the first column with words that are no units, codes or regions.
        private int wordColumn(List<SheetRow> body) {
            return body.stream().flatMap(row -> row.cells().keySet().stream())
                    .filter(column -> column != headings.codeColumn() && column != headings.unitColumn()
                            && column != headings.regionColumn() && !isYear(column)
                            && body.stream().anyMatch(row -> !row.text(column).isBlank()))
                    .mapToInt(Integer::intValue).min().orElse(-1);
        }

        private boolean isYear(int column) {
            return headings.years().stream().anyMatch(year -> year.column() == column);
        }

        private @Nullable Indicator find(String plain) {
            if (plain.isEmpty()) {
                return null;
            }
            String said = mapping.rows().get(plain);
            if (said != null) {
                return index.byCode(Labels.plain(said));
            }
            Indicator named = index.byName(plain);
            return named != null ? named : index.byCode(plain);
        }

        /// A name without “@region”.
        private static String name(String text) {
            int at = text.lastIndexOf('@');
            return Labels.plain(at > 0 ? text.substring(0, at) : text);
        }

        private void add(SheetRow row) {
            String label = names < 0 ? "" : row.text(names);
            String plain = name(label);
            Indicator byCode = headings.codeColumn() < 0
                    ? null
                    : index.byCode(Labels.plain(code(row)));
            Indicator byName = find(plain);
            Indicator indicator = byCode != null ? byCode : byName;
            if (indicator == null) {
                boolean byUser = mapping.rows().containsKey(plain);
                passOver(row, names, byUser ? FigureProblem.PASSED_BY_USER : FigureProblem.NO_INDICATOR);
            } else if (byCode != null && byName != null && !byCode.equals(byName)) {
                passOver(row, names, FigureProblem.CODE_AND_NAME);
            } else {
                SeriesKey series = index.series(indicator, region(row, label));
                if (series == null) {
                    passOver(row, names, FigureProblem.NO_REGION);
                } else {
                    TableRow taken = new TableRow(row, label.isEmpty() ? indicator.code() : label, series,
                            unit(row, plain, indicator));
                    rows.add(taken);
                    meanings.add(new TableMeaning.Row(place(row, names), taken.label(), series, taken.unit(), null));
                }
            }
        }

        private String code(SheetRow row) {
            SheetCell cell = row.cell(headings.codeColumn());
            return cell == null ? "" : Headings.shown(cell);
        }

        private String region(SheetRow row, String label) {
            SheetCell cell = headings.regionColumn() < 0 ? null : sheet.shownAt(row, headings.regionColumn());
            int at = label.lastIndexOf('@');
            return cell != null ? cell.content().shown() : at > 0 ? label.substring(at + 1) : "";
        }

        /// The nearest word on the unit counts.
        private String unit(SheetRow row, String plain, Indicator indicator) {
            SheetCell cell = headings.unitColumn() < 0 ? null : sheet.shownAt(row, headings.unitColumn());
            String inColumn = cell == null ? "" : Labels.narrow(cell.content().shown());
            String behindName = index.unitBehind(plain, indicator);
            String said = mapping.units().getOrDefault(plain, "");
            return !said.isEmpty() ? said : !inColumn.isEmpty() ? inColumn : behindName;
        }

        /// A row without figures is a heading or a note and needs no word.
        private void passOver(SheetRow row, int names, FigureProblem problem) {
            int figures = (int) headings.years().stream().map(year -> row.cell(year.column()))
                    .filter(cell -> cell != null && isFigure(cell)).count();
            if (figures > 0 && Headings.years(row, mapping) != headings.years().size()) {
                String label = label(row, names);
                passedOver.add(new PassedOver(place(row, names), label, problem, figures));
                meanings.add(new TableMeaning.Row(place(row, names), label, null, "", problem));
            }
        }

        /// What names the row: the word in the column of names, or else the first word.
        private static String label(SheetRow row, int names) {
            String name = row.text(names);
            return name.isEmpty()
                    ? row.cells().values().stream().map(SheetCell::content).filter(SheetCell.Text.class::isInstance)
                            .map(SheetCell.Content::shown).findFirst()
                            .orElse(Headings.shown(row.cells().firstEntry().getValue()))
                    : name;
        }

        private static String place(SheetRow row, int names) {
            SheetCell named = row.cell(names);
            return (named == null ? row.cells().firstEntry().getValue() : named).address().toString();
        }

        private static boolean isFigure(SheetCell cell) {
            return switch (cell.content()) {
                case SheetCell.Numeric _,SheetCell.Fault _ -> true;
                case SheetCell.Text(String text) -> NumberText.parse(text) instanceof ParsedNumber.Parsed;
                case SheetCell.Day _ -> false;
            };
        }
    }
}
