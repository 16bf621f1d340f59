package planworkbench.exchange.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.CellAddress;
import planworkbench.exchange.sheet.Sheet;
import planworkbench.exchange.sheet.SheetCell;
import planworkbench.exchange.sheet.SheetRow;
import planworkbench.plan.Indicator;
import planworkbench.plan.SeriesKey;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// A sheet as it was understood: its columns of years and its rows of indicators.
///
/// @param passedOver columns and rows with figures that are not taken
record FigureTable(Sheet sheet, Headings headings, List<TableRow> rows, List<PassedOver> passedOver) {

    /// Null where the sheet has no column of a year.
    static @Nullable FigureTable of(Sheet sheet, PlanIndex index, Mapping mapping) {
        Headings headings = Headings.of(sheet, mapping);
        return headings == null ? null : new Builder(sheet, headings, index, mapping).build();
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

        Builder(Sheet sheet, Headings headings, PlanIndex index, Mapping mapping) {
            this.sheet = sheet;
            this.headings = headings;
            this.index = index;
            this.mapping = mapping;
            this.passedOver = new ArrayList<>(headings.passedOver());
        }

        FigureTable build() {
            List<SheetRow> body = sheet.rows().stream().filter(row -> row.number() > headings.lastRow()).toList();
            int names = nameColumn(body);
            body.forEach(row -> add(row, names));
            return new FigureTable(sheet, headings, List.copyOf(rows), List.copyOf(passedOver));
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
            int best = -1;
            for (Map.Entry<Integer, Integer> column : named.entrySet()) {
                int most = named.getOrDefault(best, 0);
                if (column.getValue() > most || (column.getValue() == most && column.getKey() < best)) {
                    best = column.getKey();
                }
            }
            return best;
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

        private void add(SheetRow row, int names) {
            String label = names < 0 ? "" : row.text(names);
            String plain = name(label);
            Indicator byCode = headings.codeColumn() < 0
                    ? null
                    : index.byCode(Labels.plain(code(row)));
            Indicator byName = find(plain);
            Indicator indicator = byCode != null ? byCode : byName;
            if (indicator == null) {
                boolean byUser = mapping.rows().containsKey(plain);
                passOver(row, byUser ? FigureProblem.PASSED_BY_USER : FigureProblem.NO_INDICATOR);
            } else if (byCode != null && byName != null && !byCode.equals(byName)) {
                passOver(row, FigureProblem.CODE_AND_NAME);
            } else {
                SeriesKey series = index.series(indicator, region(row, label));
                if (series == null) {
                    passOver(row, FigureProblem.NO_REGION);
                } else {
                    rows.add(new TableRow(row, label.isEmpty() ? indicator.code() : label, series,
                            unit(row, plain, indicator)));
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
        private void passOver(SheetRow row, FigureProblem problem) {
            int figures = (int) headings.years().stream().map(year -> row.cell(year.column()))
                    .filter(cell -> cell != null && isFigure(cell)).count();
            if (figures > 0 && Headings.years(row, mapping) != headings.years().size()) {
                SheetCell first = row.cells().firstEntry().getValue();
                String label = row.cells().values().stream().map(SheetCell::content)
                        .filter(SheetCell.Text.class::isInstance).map(SheetCell.Content::shown).findFirst()
                        .orElse(Headings.shown(first));
                passedOver.add(new PassedOver(new CellAddress(row.number(), first.address().column()).toString(),
                        label, problem, figures));
            }
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
