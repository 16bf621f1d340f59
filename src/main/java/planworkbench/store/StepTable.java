package planworkbench.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ObservationKey;
import planworkbench.store.HistoryEntry.Kind;

/// The steps of the users in order, and which of them can be undone and redone.
final class StepTable {

    private static final String SELECTED = "SELECT s.number, s.kind, s.made_at, s.who, s.why, " + LineTable.COLUMNS;
    private static final String ENTRIES = SELECTED + " FROM " + LineTable.LINES
            + " JOIN step s ON s.number = l.step";
    private static final String NEWEST_FIRST = " ORDER BY l.id DESC";

    private static final String OF_STEP = " WHERE l.id >= ? AND l.id < ? ORDER BY l.id";

    private final Sql sql;

    StepTable(Sql sql) {
        this.sql = sql;
    }

    /// A step as it is written.
    ///
    /// @param edit number of the edit that is undone or redone; the step's own for an edit
    record Step(long number, Kind kind, long edit, Instant at, String who, String why) {}

    void insert(Step step) {
        if (step.kind() == Kind.EDIT) {
            sql.update("UPDATE step SET state = 'DROPPED' WHERE state = 'UNDONE'");
        } else {
            sql.update("UPDATE step SET state = ? WHERE number = ?", step.kind() == Kind.UNDO ? "UNDONE" : "DONE",
                    step.edit());
        }
        sql.update("INSERT INTO step (number, kind, edit, state, made_at, who, why) VALUES (?, ?, ?, ?, ?, ?, ?)",
                step.number(), step.kind().name(), step.edit(), step.kind() == Kind.EDIT ? "DONE" : null, step.at(),
                step.who(), step.why());
    }

    /// The edit that undo would take back; null where there is none.
    @Nullable
    Long undoable() {
        return sql.query("SELECT number FROM step WHERE state = 'DONE' ORDER BY state DESC, number DESC LIMIT 1",
                Row::count).stream().findFirst().orElse(null);
    }

    /// The edit that redo would bring back: of those undone the earliest, as they were undone from the end.
    @Nullable
    Long redoable() {
        return sql.query("SELECT number FROM step WHERE state = 'UNDONE' ORDER BY state, number LIMIT 1",
                Row::count).stream().findFirst().orElse(null);
    }

    String why(long step) {
        return sql.one("SELECT why FROM step WHERE number = ?", Row::text, step);
    }

    /// The newest lines first.
    List<HistoryEntry> newest(int limit) {
        return sql.query(ENTRIES + NEWEST_FIRST + " LIMIT ?", StepTable::entry, limit);
    }

    List<HistoryEntry> of(ObservationKey key) {
        return sql.query(SELECTED + " FROM series x JOIN series_line r ON r.series = x.id"
                + " JOIN change_line l ON l.id BETWEEN r.first_line AND r.last_line JOIN step s ON s.number = l.step"
                + " WHERE x.indicator = ? AND x.region = ? AND l.observed_year = ?" + NEWEST_FIRST, StepTable::entry,
                key.series().indicator(),
                key.series().region(), key.year());
    }

    /// Its first line and their number: an import has more lines than anybody reads.
    @Nullable
    StepSummary summary(long step) {
        long from = LineTable.first(step);
        long until = LineTable.first(step + 1);
        int lines = sql.one("SELECT COUNT(*) FROM change_line WHERE id >= ? AND id < ?", Row::count, from, until)
                .intValue();
        return sql.query(ENTRIES + OF_STEP + " LIMIT 1", StepTable::entry, from, until).stream()
                .findFirst().map(first -> new StepSummary(first, lines)).orElse(null);
    }

    /// Some of the lines that a filter lets through, the newest first. The page is found by its keys alone: sorting all
    /// lines with what they say takes seconds where there are many.
    List<HistoryEntry> page(HistoryFilter filter, long offset, int limit) {
        HistoryQuery query = new HistoryQuery(filter);
        return sql.query(SELECTED + " FROM (SELECT l.id" + query.from() + NEWEST_FIRST
                + " LIMIT ? OFFSET ?) k JOIN change_line l ON l.id = k.id LEFT JOIN series x ON x.id = l.series"
                + " JOIN step s ON s.number = l.step" + NEWEST_FIRST, StepTable::entry, query.values(limit, offset));
    }

    long size(HistoryFilter filter) {
        HistoryQuery query = new HistoryQuery(filter);
        return sql.one("SELECT COUNT(*)" + query.from(), Row::count, query.values());
    }

    HistoryChoices choices() {
        return new HistoryChoices(sql.query("SELECT DISTINCT who FROM step ORDER BY who", Row::text),
                sql.query("SELECT DISTINCT indicator FROM series x WHERE EXISTS (SELECT 1 FROM series_line r"
                        + " WHERE r.series = x.id) ORDER BY indicator",
                        Row::text));
    }

    /// The lines of a step in the order in which they were made.
    List<HistoryEntry> lines(long step) {
        return sql.query(ENTRIES + OF_STEP, StepTable::entry, LineTable.first(step), LineTable.first(step + 1));
    }

    /// Reads all lines, step by step, because all at once may be more than the memory holds.
    ///
    /// @throws RuntimeException where one cannot be read
    void requireReadable() {
        sql.query("SELECT number FROM step", Row::count).forEach(this::lines);
    }

    private static HistoryEntry entry(Row row) {
        long number = row.count();
        Kind kind = row.oneOf(Kind.class);
        Instant at = row.instant();
        String who = row.text();
        String why = row.text();
        return new HistoryEntry(number, kind, at, who, LineTable.read(row).subject(), why);
    }
}
