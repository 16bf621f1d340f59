package planworkbench.store;

import java.util.List;

import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.PlanHeader;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;

/// Reads the whole plan of a workspace.
final class PlanReader {

    private final Sql sql;

    PlanReader(Sql sql) {
        this.sql = sql;
    }

    Plan read() {
        JudgementTables judgements = new JudgementTables(sql);
        return Plan.of(header(), new RuleSetTable(sql).read(), documents(), new DepartmentTable(sql).all(),
                new IndicatorTable(sql).all(), new TargetTable(sql).all(),
                new ObservationTable(sql, new SeriesTable(sql)).all(), breaks(), new WorkItemTable(sql).all())
                .withRatings(judgements.ratings())
                .withIdentities(judgements.identities()).withFillIns(new FillInTable(sql).all())
                .withReportTexts(new ReportTextTable(sql).all());
    }

    private PlanHeader header() {
        return sql.one("SELECT id, name, short_name, region, base_year, target_year, practice FROM plan_header",
                row -> new PlanHeader(row.text(), row.text(), row.text(), row.text(), row.integer(), row.integer(),
                        row.flag()));
    }

    private List<PlanDocument> documents() {
        return sql.query("SELECT place, name FROM document ORDER BY place",
                row -> document(row.integer(), row.text()));
    }

    private PlanDocument document(int place, String name) {
        return new PlanDocument(name, sql.query("SELECT line_text FROM document_line WHERE document = ?"
                + " ORDER BY line_no", Row::text, place));
    }

    private List<SeriesBreak> breaks() {
        return sql.query("SELECT indicator, region, from_year, link_factor, note FROM series_break ORDER BY place",
                row -> new SeriesBreak(new SeriesKey(row.text(), row.text()), row.integer(), row.numberOrNull(),
                        row.text()));
    }
}
