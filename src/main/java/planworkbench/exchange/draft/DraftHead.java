package planworkbench.exchange.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import planworkbench.exchange.draft.ColumnRole.Kind;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// Where the headings of a pasted table stand, and what each column holds by them; where there are none, by what stands in
/// the columns.
///
/// @param row the row of the headings; -1 where there are none
record DraftHead(int row, List<ColumnRole> columns) {

    private static final int LOOK = 8;
    /// What is headed by a word and not by a year alone.
    private static final Set<Kind> SAYING = Set.of(Kind.NUMBER, Kind.NAME, Kind.GROUP, Kind.UNIT, Kind.NATURE,
            Kind.DEPARTMENT, Kind.TARGET);

    /// @param width number of columns
    static DraftHead of(List<List<String>> rows, int width, int targetYear) {
        for (int row = 0; row < Math.min(LOOK, rows.size()); row++) {
            List<ColumnRole> roles = roles(rows.get(row), width);
            if (isHead(roles)) {
                List<List<String>> below = rows.subList(row + 1, rows.size());
                nameColumn(roles, below);
                targetColumn(roles, targetYear);
                return new DraftHead(row, List.copyOf(roles));
            }
        }
        return new DraftHead(-1, byContent(rows, width));
    }

    /// The first column of a kind; -1 where there is none.
    int column(Kind kind) {
        return column(columns, kind);
    }

    private static int column(List<ColumnRole> columns, Kind kind) {
        return columns.stream().map(ColumnRole::kind).toList().indexOf(kind);
    }

    private static List<ColumnRole> roles(List<String> row, int width) {
        List<ColumnRole> roles = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            roles.add(ColumnRole.ofHeading(column < row.size() ? row.get(column) : ""));
        }
        return roles;
    }

    /// Years alone could be figures.
    private static boolean isHead(List<ColumnRole> roles) {
        long words = roles.stream().filter(role -> SAYING.contains(role.kind())).count();
        long years = roles.stream().filter(role -> role.kind() == Kind.FIGURE).count();
        return column(roles, Kind.NAME) >= 0 || (words > 0 && words + years >= 2);
    }

    /// One column holds the names. Where one heading stands over two columns of words, the first is what they are grouped by.
    private static void nameColumn(List<ColumnRole> roles, List<List<String>> below) {
        int name = column(roles, Kind.NAME);
        if (name < 0) {
            name = firstOf(roles, below, Kind.NONE, Kind.UNKNOWN);
            if (name >= 0) {
                roles.set(name, ColumnRole.of(Kind.NAME));
            }
            return;
        }
        for (int column = name + 1; column < roles.size(); column++) {
            if (roles.get(column).kind() == Kind.NAME) {
                roles.set(name, ColumnRole.of(Kind.GROUP));
                name = column;
            }
        }
        int next = name + 1;
        if (next < roles.size() && roles.get(next).kind() == Kind.NONE && isWords(below, next)) {
            roles.set(name, ColumnRole.of(Kind.GROUP));
            roles.set(next, ColumnRole.of(Kind.NAME));
        }
    }

    private static int firstOf(List<ColumnRole> roles, List<List<String>> rows, Kind... kinds) {
        for (int column = 0; column < roles.size(); column++) {
            if (List.of(kinds).contains(roles.get(column).kind()) && isWords(rows, column)) {
                return column;
            }
        }
        return -1;
    }

    /// One column holds the targets: the one of the plan's last year, or one that names no year, or the last. What else is
    /// asked for in a year is no figure of it.
    private static void targetColumn(List<ColumnRole> roles, int targetYear) {
        int chosen = -1;
        for (int column = 0; column < roles.size(); column++) {
            ColumnRole role = roles.get(column);
            boolean better = chosen < 0 || rank(role, targetYear) > rank(roles.get(chosen), targetYear);
            if (rank(role, targetYear) > 0 && better) {
                chosen = column;
            }
        }
        for (int column = 0; column < roles.size(); column++) {
            ColumnRole role = roles.get(column);
            if (column == chosen) {
                roles.set(column, role.as(Kind.TARGET));
            } else if (role.kind() == Kind.TARGET || (role.kind() == Kind.FIGURE && role.year() >= targetYear)) {
                roles.set(column, role.as(Kind.OTHER_FIGURE));
            }
        }
    }

    private static int rank(ColumnRole role, int targetYear) {
        boolean target = role.kind() == Kind.TARGET;
        if (role.year() == targetYear && (target || role.kind() == Kind.FIGURE)) {
            return target ? 4 : 3;
        }
        return !target ? 0 : role.year() == 0 ? 2 : 1;
    }

    private static List<ColumnRole> byContent(List<List<String>> rows, int width) {
        List<ColumnRole> roles = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            roles.add(ColumnRole.of(Kind.NONE));
        }
        for (int column = 0; column < width; column++) {
            Kind kind = kind(rows, column, column(roles, Kind.NAME) >= 0);
            if (kind == Kind.NUMBER || column(roles, kind) < 0) {
                roles.set(column, ColumnRole.of(kind));
            }
        }
        return roles;
    }

    private static Kind kind(List<List<String>> rows, int column, boolean named) {
        if (mostly(rows, column, cell -> DraftTable.nature(cell) != null)) {
            return Kind.NATURE;
        }
        if (mostly(rows, column, DraftHead::isNumber)) {
            return named ? Kind.NONE : Kind.NUMBER;
        }
        if (named && mostly(rows, column, cell -> DraftName.isUnit(cell.strip()))) {
            return Kind.UNIT;
        }
        if (!named) {
            return isWords(rows, column) ? Kind.NAME : Kind.NONE;
        }
        return mostly(rows, column, cell -> cell.matches("(?s).*([0-9]|高于|低于|同步|全覆盖|首位).*"))
                ? Kind.TARGET
                : Kind.NONE;
    }

    private static boolean isWords(List<List<String>> rows, int column) {
        return mostly(rows, column, cell -> !isNumber(cell));
    }

    private static boolean isNumber(String cell) {
        return NumberText.parse(cell) instanceof ParsedNumber.Parsed;
    }

    /// Of the cells that hold something, at least half; and some do.
    private static boolean mostly(List<List<String>> rows, int column, Predicate<String> what) {
        List<String> cells = rows.stream().filter(row -> column < row.size()).map(row -> row.get(column))
                .filter(cell -> !cell.isBlank()).toList();
        return !cells.isEmpty() && 2 * cells.stream().filter(what).count() >= cells.size();
    }
}
