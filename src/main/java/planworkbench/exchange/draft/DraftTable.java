package planworkbench.exchange.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.draft.ColumnRole.Kind;
import planworkbench.exchange.sheet.CellAddress;
import planworkbench.plan.IndicatorNature;
import planworkbench.plan.ObservationStatus;
import planworkbench.text.CopiedCells;

/// The indicators that a pasted table, or a list of lines, names.
///
/// @param rows in its order
/// @param statuses by year, where a heading says how firm its figures are
/// @param years that there is a column of figures for
/// @param targetYear the year that the heading of the targets names; null where it names none
/// @param head the row of the headings, counted from 1; 0 where there are none
/// @param passedOver columns that hold something and were not taken
/// @param cut whether there were more rows than are taken
public record DraftTable(List<DraftIndicator> rows, Map<Integer, ObservationStatus> statuses, List<Integer> years,
        @Nullable Integer targetYear, int head, List<PassedColumn> passedOver, boolean cut) {

    /// No plan has more.
    public static final int MOST_ROWS = 2_000;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_COLUMNS = 200;

    /// A column that was not taken.
    ///
    /// @param column by its letter
    public record PassedColumn(String column, String heading, Why why) {}

    /// Why a column was not taken.
    public enum Why {
        /// growth, part of a year or the target of another year
        OTHER_FIGURE,
        /// figures, and no heading says of which year
        NO_YEAR,
        /// nothing says what it holds
        UNKNOWN
    }

    public DraftTable {
        rows = List.copyOf(rows);
        statuses = Map.copyOf(statuses);
        years = List.copyOf(years);
        passedOver = List.copyOf(passedOver);
    }

    /// @param pasted as Excel and WPS put it on the clipboard, or lines
    public static DraftTable of(String pasted, int targetYear) {
        String text = pasted.length() > MOST_CHARACTERS ? pasted.substring(0, MOST_CHARACTERS) : pasted;
        CopiedCells cells = CopiedCells.of(text);
        List<List<String>> rows = cells.rows().stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
        int width = Math.min(MOST_COLUMNS, cells.columns());
        DraftHead head = DraftHead.of(rows, width, targetYear);
        List<List<String>> body = rows.subList(head.row() + 1, rows.size());
        List<List<String>> taken = body.subList(0, Math.min(MOST_ROWS, body.size()));
        List<String> headings = head.row() < 0 ? List.of() : rows.get(head.row());
        return new Reading(head, headings, taken).table(body.size() > taken.size() || pasted.length() > text.length());
    }

    /// Null where a word is written that says neither.
    static @Nullable IndicatorNature nature(String cell) {
        return switch (DraftName.oneLine(cell)) {
            case "约束性", "约束", "约束性指标", "binding" -> IndicatorNature.BINDING;
            case "预期性", "预期", "预期性指标", "指导性", "expected" -> IndicatorNature.EXPECTED;
            default -> null;
        };
    }

    /// A table whose columns are known.
    private record Reading(DraftHead head, List<String> headings, List<List<String>> body) {

        private DraftTable table(boolean cut) {
            List<DraftIndicator> rows = new ArrayList<>();
            String group = "";
            for (List<String> row : body) {
                Map<Kind, String> cells = cells(row);
                String name = cells.getOrDefault(Kind.NAME, "");
                if (!cells.getOrDefault(Kind.GROUP, "").isEmpty()) {
                    group = DraftName.of(cells.getOrDefault(Kind.GROUP, "")).name();
                }
                if (head.row() >= 0 && isAlone(row) && DraftName.isGroup(name)) {
                    group = DraftName.of(name).name();
                } else if (head.columns().size() == 1) {
                    rows.add(DraftLine.of(name));
                } else {
                    rows.add(indicator(row, cells, group));
                }
            }
            NavigableMap<Integer, ObservationStatus> statuses = new TreeMap<>();
            NavigableMap<Integer, Integer> years = figureColumns();
            years.forEach((year, column) -> {
                ObservationStatus status = head.columns().get(column).status();
                if (status != null) {
                    statuses.put(year, status);
                }
            });
            int target = head.column(Kind.TARGET);
            int targetYear = target < 0 ? 0 : head.columns().get(target).year();
            return new DraftTable(rows.stream().filter(row -> !row.isBlank()).toList(), statuses,
                    List.copyOf(years.keySet()), targetYear == 0 ? null : targetYear, head.row() + 1, passedOver(),
                    cut);
        }

        private static boolean isAlone(List<String> row) {
            return row.stream().filter(cell -> !cell.isBlank()).count() == 1;
        }

        private Map<Kind, String> cells(List<String> row) {
            Map<Kind, String> cells = new EnumMap<>(Kind.class);
            for (int column = 0; column < row.size() && column < head.columns().size(); column++) {
                cells.putIfAbsent(head.columns().get(column).kind(), DraftName.oneLine(row.get(column)));
            }
            return cells;
        }

        private DraftIndicator indicator(List<String> row, Map<Kind, String> cells, String group) {
            DraftName name = DraftName.of(cells.getOrDefault(Kind.NAME, ""));
            NavigableMap<Integer, String> figures = new TreeMap<>();
            String headed = "";
            for (Map.Entry<Integer, Integer> year : figureColumns().entrySet()) {
                int column = year.getValue();
                figures.put(year.getKey(), column < row.size() ? DraftName.oneLine(row.get(column)) : "");
                headed = headed.isEmpty() ? head.columns().get(column).unit() : headed;
            }
            String unit = DraftName.unit(cells.getOrDefault(Kind.UNIT, ""));
            String nature = cells.getOrDefault(Kind.NATURE, "");
            return new DraftIndicator(name.name(), group,
                    !unit.isEmpty() ? unit : name.unit().isEmpty() ? headed : name.unit(),
                    nature.isEmpty() ? IndicatorNature.EXPECTED : nature(nature),
                    cells.getOrDefault(Kind.DEPARTMENT, ""), figures, cells.getOrDefault(Kind.TARGET, ""));
        }

        /// The first column of each year.
        private NavigableMap<Integer, Integer> figureColumns() {
            NavigableMap<Integer, Integer> columns = new TreeMap<>();
            for (int column = 0; column < head.columns().size(); column++) {
                if (head.columns().get(column).kind() == Kind.FIGURE) {
                    columns.putIfAbsent(head.columns().get(column).year(), column);
                }
            }
            return columns;
        }

        private List<PassedColumn> passedOver() {
            List<PassedColumn> passed = new ArrayList<>();
            NavigableMap<Integer, Integer> figures = figureColumns();
            for (int i = 0; i < head.columns().size(); i++) {
                int column = i;
                ColumnRole role = head.columns().get(column);
                boolean taken = switch (role.kind()) {
                    case NUMBER -> true;
                    case OTHER_FIGURE, UNKNOWN, NONE -> false;
                    case FIGURE -> figures.containsValue(column);
                    default -> head.column(role.kind()) == column;
                };
                if (!taken && body.stream().anyMatch(row -> column < row.size() && !row.get(column).isBlank())) {
                    String heading = column < headings.size() ? DraftName.oneLine(headings.get(column)) : "";
                    passed.add(new PassedColumn(CellAddress.columnName(column), heading, why(role.kind())));
                }
            }
            return passed;
        }

        private Why why(Kind kind) {
            return kind == Kind.OTHER_FIGURE
                    ? Why.OTHER_FIGURE
                    : kind == Kind.NONE && head.row() < 0 ? Why.NO_YEAR : Why.UNKNOWN;
        }
    }
}
