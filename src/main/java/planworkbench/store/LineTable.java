package planworkbench.store;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Department;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Scenario;
import planworkbench.store.HistoryEntry.Subject;

/// What each step changed, kept for the history and for undoing it.
final class LineTable {

    /// The columns that [#read(Row)] takes, of [#LINES].
    static final String COLUMNS = "l.subject, x.indicator, x.region, l.observed_year, l.scenario, l.place,"
            + " l.about, l.old_value, l.new_value";
    static final String LINES = "change_line l LEFT JOIN series x ON x.id = l.series";

    /// A step has fewer lines than this; the lines of all steps stand in the order of their numbers.
    private static final long LINES_OF_A_STEP = 1 << 24;

    private static final JsonColumn<Observation> OBSERVATION = JsonColumn.of(Observation.class);
    private static final JsonColumn<Assumption> ASSUMPTION = JsonColumn.of(Assumption.class);
    private static final JsonColumn<Scenario> SCENARIO = JsonColumn.of(Scenario.class);

    private static final JsonColumn<RatingOverride> RATING = JsonColumn.of(RatingOverride.class);
    private static final JsonColumn<Identity> IDENTITY = JsonColumn.of(Identity.class);
    private static final JsonColumn<FillIn> FILL_IN = JsonColumn.of(FillIn.class);
    private static final JsonColumn<ReportText> REPORT_TEXT = JsonColumn.of(ReportText.class);
    private static final JsonColumn<RuleSet> RULES = JsonColumn.of(RuleSet.class);
    private static final JsonColumn<Indicator> INDICATOR = JsonColumn.of(Indicator.class);
    private static final JsonColumn<Target> TARGET = JsonColumn.of(Target.class);
    private static final JsonColumn<WorkItem> WORK_ITEM = JsonColumn.of(WorkItem.class);
    private static final JsonColumn<Department> DEPARTMENT = JsonColumn.of(Department.class);

    private final Sql sql;
    private final SeriesTable numbers;

    LineTable(Sql sql, SeriesTable numbers) {
        this.sql = sql;
        this.numbers = numbers;
    }

    /// The number of the first line that a step could have.
    static long first(long step) {
        return step * LINES_OF_A_STEP;
    }

    /// A line as it is written. To make it takes longer than to write it.
    ///
    /// @param about what else than a series it is about
    record Written(String subject, int place, @Nullable SeriesKey series, @Nullable Integer year,
            @Nullable String scenario, @Nullable String about, @Nullable String old, @Nullable String now) {}

    static Written written(Line line) {
        int place = line.place();
        return switch (line.subject()) {
            case Subject.OfObservation(var key, var old, var now) ->
                new Written("OBSERVATION", place, key.series(), key.year(), null, null,
                        OBSERVATION.writeOrNull(old), OBSERVATION.writeOrNull(now));
            case Subject.OfAssumption(var scenario, var series, var old, var now) ->
                new Written("ASSUMPTION", place, series, null, scenario, null, ASSUMPTION.writeOrNull(old),
                        ASSUMPTION.writeOrNull(now));
            case Subject.OfScenario(var scenario, var old, var now) ->
                new Written("SCENARIO", place, null, null, scenario, null, SCENARIO.writeOrNull(old),
                        SCENARIO.writeOrNull(now));
            case Subject.OfRating(var key, var old, var now) ->
                new Written("RATING", place, null, key.year(), null, key.target(), RATING.writeOrNull(old),
                        RATING.writeOrNull(now));
            case Subject.OfIdentity(var name, var old, var now) ->
                new Written("IDENTITY", place, null, null, null, name, IDENTITY.writeOrNull(old),
                        IDENTITY.writeOrNull(now));
            case Subject.OfFillIn(var key, var old, var now) ->
                new Written("FILL_IN", place, null, key.year(), null, key.department(),
                        FILL_IN.writeOrNull(old), FILL_IN.writeOrNull(now));
            case Subject.OfReportText(var key, var old, var now) ->
                new Written("REPORT_TEXT", place, null, key.year(), null, key.place(),
                        REPORT_TEXT.writeOrNull(old), REPORT_TEXT.writeOrNull(now));
            case Subject.OfRules(var old, var now) ->
                new Written("RULES", place, null, null, null, null, RULES.write(old), RULES.write(now));
            case Subject.OfIndicator(var code, var old, var now) ->
                new Written("INDICATOR", place, null, null, null, code, INDICATOR.writeOrNull(old),
                        INDICATOR.writeOrNull(now));
            case Subject.OfIndicatorPlace(var code, var old, var now) ->
                new Written("INDICATOR_PLACE", place, null, null, null, code, Integer.toString(old),
                        Integer.toString(now));
            case Subject.OfTarget(var id, var old, var now) ->
                new Written("TARGET", place, null, null, null, id, TARGET.writeOrNull(old),
                        TARGET.writeOrNull(now));
            case Subject.OfWorkItem(var id, var old, var now) ->
                new Written("WORK_ITEM", place, null, null, null, id, WORK_ITEM.writeOrNull(old),
                        WORK_ITEM.writeOrNull(now));
            case Subject.OfDepartment(var id, var old, var now) ->
                new Written("DEPARTMENT", place, null, null, null, id, DEPARTMENT.writeOrNull(old),
                        DEPARTMENT.writeOrNull(now));
        };
    }

    /// Inserts the lines of a step one after the other.
    final class Insertion {

        private final BulkInsert lines = new BulkInsert(sql, "change_line", "id", "step", "subject", "series",
                "observed_year", "scenario", "place", "about", "old_value", "new_value");
        private final BulkInsert stretches = new BulkInsert(sql, "series_line", "series", "first_line", "last_line");
        private final long step;
        private long next;
        private @Nullable Integer series;
        private long first;

        private Insertion(long step) {
            this.step = step;
            next = first(step);
        }

        void add(Written line) {
            if (next == first(step + 1)) {
                throw new IllegalArgumentException("too many lines in step " + step);
            }
            Integer number = line.series() == null ? null : (Integer) numbers.number(line.series());
            if (!Objects.equals(number, series)) {
                endStretch();
                series = number;
                first = next;
            }
            lines.add(next, step, line.subject(), number, line.year(), line.scenario(), line.place(), line.about(),
                    line.old(), line.now());
            next++;
        }

        private void endStretch() {
            if (series != null) {
                stretches.add(series, first, next - 1);
            }
        }

        void finish() {
            endStretch();
            series = null;
            lines.flush();
            stretches.flush();
        }
    }

    Insertion insertion(long step) {
        return new Insertion(step);
    }

    List<Line> of(long step) {
        return sql.query("SELECT " + COLUMNS + " FROM " + LINES + " WHERE l.id >= ? AND l.id < ? ORDER BY l.id",
                LineTable::read, first(step), first(step + 1));
    }

    /// The lines of all steps after one, the newest first.
    List<Line> after(long step) {
        return sql.query("SELECT " + COLUMNS + " FROM " + LINES + " WHERE l.id >= ? ORDER BY l.id DESC",
                LineTable::read, first(step + 1));
    }

    static Line read(Row row) {
        String subject = row.text();
        String indicator = row.textOrNull();
        String region = row.textOrNull();
        Integer year = row.integerOrNull();
        String scenario = row.textOrNull();
        int place = row.integer();
        String about = row.textOrNull();
        String old = row.textOrNull();
        String now = row.textOrNull();
        if (subject.equals("OBSERVATION") && indicator != null && region != null && year != null) {
            return Line.of(new Subject.OfObservation(new ObservationKey(new SeriesKey(indicator, region), year),
                    OBSERVATION.readOrNull(old), OBSERVATION.readOrNull(now)));
        }
        if (subject.equals("ASSUMPTION") && indicator != null && region != null && scenario != null) {
            return Line.of(new Subject.OfAssumption(scenario, new SeriesKey(indicator, region),
                    ASSUMPTION.readOrNull(old), ASSUMPTION.readOrNull(now)));
        }
        if (subject.equals("SCENARIO") && scenario != null) {
            return new Line(new Subject.OfScenario(scenario, SCENARIO.readOrNull(old), SCENARIO.readOrNull(now)),
                    place);
        }
        if (subject.equals("RATING") && about != null && year != null) {
            return Line.of(new Subject.OfRating(new RatingOverride.Key(about, year), RATING.readOrNull(old),
                    RATING.readOrNull(now)));
        }
        if (subject.equals("FILL_IN") && about != null && year != null) {
            return Line.of(new Subject.OfFillIn(new FillIn.Key(about, year), FILL_IN.readOrNull(old),
                    FILL_IN.readOrNull(now)));
        }
        if (subject.equals("REPORT_TEXT") && about != null && year != null) {
            return Line.of(new Subject.OfReportText(new ReportText.Key(about, year), REPORT_TEXT.readOrNull(old),
                    REPORT_TEXT.readOrNull(now)));
        }
        if (subject.equals("RULES") && old != null && now != null) {
            return Line.of(new Subject.OfRules(RULES.read(old), RULES.read(now)));
        }
        if (about != null) {
            return ofPlan(subject, about, place, old, now);
        }
        throw new IllegalStateException("not a line of the history: " + subject);
    }

    /// A line that is about a part of the plan.
    private static Line ofPlan(String subject, String about, int place, @Nullable String old, @Nullable String now) {
        if (subject.equals("INDICATOR_PLACE") && old != null && now != null) {
            return Line.of(new Subject.OfIndicatorPlace(about, Integer.parseInt(old), Integer.parseInt(now)));
        }
        return new Line(switch (subject) {
            case "IDENTITY" -> new Subject.OfIdentity(about, IDENTITY.readOrNull(old), IDENTITY.readOrNull(now));
            case "INDICATOR" -> new Subject.OfIndicator(about, INDICATOR.readOrNull(old), INDICATOR.readOrNull(now));
            case "TARGET" -> new Subject.OfTarget(about, TARGET.readOrNull(old), TARGET.readOrNull(now));
            case "WORK_ITEM" -> new Subject.OfWorkItem(about, WORK_ITEM.readOrNull(old), WORK_ITEM.readOrNull(now));
            case "DEPARTMENT" ->
                new Subject.OfDepartment(about, DEPARTMENT.readOrNull(old), DEPARTMENT.readOrNull(now));
            default -> throw new IllegalStateException("not a line of the history: " + subject);
        }, place);
    }
}
