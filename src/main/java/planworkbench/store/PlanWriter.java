package planworkbench.store;

import java.util.List;

import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.PlanHeader;
import planworkbench.plan.SeriesBreak;

/// Fills the empty tables of a new workspace with a plan.
final class PlanWriter {

    private final Sql sql;

    PlanWriter(Sql sql) {
        this.sql = sql;
    }

    void write(Plan plan) {
        header(plan.header());
        new RuleSetTable(sql).insert(plan.rules());
        int place = 0;
        for (PlanDocument document : plan.documents()) {
            document(place++, document);
        }
        new DepartmentTable(sql).fill(plan.departments().values());
        new IndicatorTable(sql).fill(plan.indicators().values());
        new TargetTable(sql).fill(plan.targets().values());
        new WorkItemTable(sql).fill(plan.workItems().values());
        breaks(plan.breaks());
        ObservationTable observations = new ObservationTable(sql, new SeriesTable(sql));
        plan.observations().values().forEach(o -> observations.insert(o, ObservationTable.source(o)));
        observations.flush();
        JudgementTables judgements = new JudgementTables(sql);
        plan.ratingOverrides().values().forEach(judgements::put);
        plan.identities().values().forEach(judgements::put);
        plan.fillIns().values().forEach(new FillInTable(sql)::put);
        plan.reportTexts().values().forEach(new ReportTextTable(sql)::put);
    }

    private void header(PlanHeader header) {
        sql.update("INSERT INTO plan_header (id, name, short_name, region, base_year, target_year, practice)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)", header.id(), header.name(), header.shortName(), header.region(),
                header.baseYear(), header.targetYear(), header.practice());
    }

    private void document(int place, PlanDocument document) {
        sql.update("INSERT INTO document (place, name) VALUES (?, ?)", place, document.name());
        int number = 1;
        for (String line : document.lines()) {
            sql.update("INSERT INTO document_line (document, line_no, line_text) VALUES (?, ?, ?)", place, number++,
                    line);
        }
    }

    private void breaks(List<SeriesBreak> breaks) {
        int place = 0;
        for (SeriesBreak series : breaks) {
            sql.update("INSERT INTO series_break (place, indicator, region, from_year, link_factor, note)"
                    + " VALUES (?, ?, ?, ?, ?, ?)", place++, series.series().indicator(), series.series().region(),
                    series.year(), series.linkFactor(), series.note());
        }
    }
}
