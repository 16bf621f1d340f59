package planworkbench.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// What a department was asked for in a year (填报), and how far that has come. A department without one was not asked yet (未发).
///
/// @param department id of the department
/// @param round 1 for the first pack (填报表), one more each time it is sent again; only the newest one is taken back
/// @param cells what was asked for, each series once
public record FillIn(String department, int year, State state, int round, List<Cell> cells) {

    public FillIn {
        cells = List.copyOf(cells);
        Set<SeriesKey> asked = new HashSet<>();
        if (round < 1 || !cells.stream().map(Cell::series).allMatch(asked::add)) {
            throw new IllegalArgumentException("not a fill-in: " + department + " " + year + ", round " + round);
        }
    }

    public enum State {
        /// 已发
        SENT,
        /// 已交: it came back and not all of it is decided
        SUBMITTED,
        /// 退回: something of it is to be filled in again
        RETURNED,
        /// 已并入
        MERGED
    }

    /// What no two fill-ins share.
    public record Key(String department, int year) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byYear = Integer.compare(year, other.year);
            return byYear != 0 ? byYear : department.compareTo(other.department);
        }
    }

    /// One figure that was asked for.
    ///
    /// @param known the figure that the workspace held when the pack was sent; what differs from it since is a newer edit
    /// @param reason why it was returned; empty unless it was
    public record Cell(SeriesKey series, @Nullable Known known, CellState state, String reason) {

        /// A reason is a sentence or two, no chapter.
        public static final int LONGEST_REASON = 500;

        public Cell {
            if ((state == CellState.RETURNED) == reason.isBlank() || reason.length() > LONGEST_REASON) {
                throw new IllegalArgumentException("what is returned has a reason, and only that: " + series);
            }
        }

        public static Cell asked(SeriesKey series, @Nullable Known known) {
            return new Cell(series, known, CellState.ASKED, "");
        }
    }

    public enum CellState {
        ASKED, ACCEPTED, RETURNED
    }

    /// @param value null while awaited
    public record Known(@Nullable Double value, ObservationStatus status) {

        /// What a plan holds of a figure; null where it holds none.
        public static @Nullable Known of(@Nullable Observation observation) {
            return observation == null ? null : new Known(observation.value(), observation.status());
        }
    }

    public Key key() {
        return new Key(department, year);
    }
}
