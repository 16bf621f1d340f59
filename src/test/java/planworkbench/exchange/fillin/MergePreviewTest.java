package planworkbench.exchange.fillin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static planworkbench.exchange.fillin.SentPacks.COMMERCE;
import static planworkbench.exchange.fillin.SentPacks.STATISTICS;
import static planworkbench.exchange.fillin.SentPacks.YEAR;
import static planworkbench.exchange.fillin.SentPacks.cell;
import static planworkbench.exchange.fillin.SentPacks.edited;
import static planworkbench.exchange.fillin.SentPacks.pack;
import static planworkbench.exchange.fillin.SentPacks.plan;
import static planworkbench.exchange.fillin.SentPacks.preview;
import static planworkbench.exchange.fillin.SentPacks.series;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.FillIn;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.store.Change;
import planworkbench.store.EditService;
import planworkbench.store.Installation;
import planworkbench.store.Workspace;
import planworkbench.store.Workspaces;

/// What packs that came back would change, what has to be decided, and that nothing else comes of it.
class MergePreviewTest {

    @TempDir
    Path folder;

    private Path statistics(FilledPack pack) {
        return pack.save(folder.resolve("统计局.xlsx"));
    }

    private Path commerce(FilledPack pack) {
        return pack.save(folder.resolve("商务局.xlsx"));
    }

    /// 商务局 is asked for the GDP, too.
    private static Plan bothAskedForGdp() {
        FillIn commerce = SentPacks.fillIn(plan(), COMMERCE);
        List<FillIn.Cell> cells = new ArrayList<>(commerce.cells());
        cells.add(FillIn.Cell.asked(series("gdp"),
                FillIn.Known.of(SentPacks.SAMPLE.plan().observation(series("gdp"), YEAR))));
        return SentPacks.with(plan(), new FillIn(COMMERCE, YEAR, FillIn.State.SENT, 1, cells));
    }

    /// Their pack then.
    private static FilledPack commerceWithGdp() {
        return pack(COMMERCE).change(workbook -> {
            var sheet = workbook.getSheetAt(0);
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            row.createCell(PackLayout.Column.CODE.index()).setCellValue("gdp");
            row.createCell(PackLayout.Column.REGION.index()).setCellValue(series("gdp").region());
            var hidden = workbook.getSheet(PackLayout.HIDDEN_SHEET);
            var named = hidden.createRow(hidden.getLastRowNum() + 1);
            named.createCell(0).setCellValue("gdp");
            named.createCell(1).setCellValue(series("gdp").region());
        });
    }

    private MergePreview conflict() {
        return preview(bothAskedForGdp(), statistics(pack(STATISTICS).value("gdp", 2010)),
                commerce(commerceWithGdp().value("gdp", 2020).value("retail-sales", 915)));
    }

    @Test
    void each_cell_is_new_changed_the_same_empty_or_refused() {
        MergePreview preview = preview(plan(), statistics(pack(STATISTICS).value("primary-share", 1.3)
                .value("gdp", 2010).value("services-va", 1050.28).value("secondary-share", "约44")));
        assertThat(cell(preview, STATISTICS, "primary-share").outcome()).isInstanceOf(MergeCell.New.class);
        assertThat(cell(preview, STATISTICS, "gdp").outcome()).isInstanceOf(MergeCell.Changed.class);
        assertThat(cell(preview, STATISTICS, "services-va").outcome()).isEqualTo(new MergeCell.Same());
        assertThat(cell(preview, STATISTICS, "secondary-share").outcome()).isInstanceOf(MergeCell.Refused.class);
        assertThat(cell(preview, STATISTICS, "gdp-real-growth").outcome()).isEqualTo(new MergeCell.Empty());
    }

    @Test
    void a_figure_that_is_only_firmer_than_before_is_changed_and_keeps_its_source() {
        MergePreview preview = preview(plan(),
                statistics(pack(STATISTICS).value("gdp", 2005.7).status("gdp", "最终")));
        Observation present = Objects.requireNonNull(plan().observation(series("gdp"), YEAR));
        assertThat(cell(preview, STATISTICS, "gdp").entry()).isNotNull().satisfies(entry -> {
            assertThat(entry.status()).isEqualTo(ObservationStatus.FINAL);
            assertThat(entry.source()).isEqualTo(present.source());
            assertThat(entry.note()).isEqualTo(present.note());
        });
    }

    @Test
    void a_figure_edited_since_the_pack_was_sent_is_a_conflict_with_all_three_sides() {
        Plan edited = edited(plan(), "gdp", 2008);
        MergePreview preview = preview(edited, statistics(pack(STATISTICS).value("gdp", 2010)));
        MergeCell cell = cell(preview, STATISTICS, "gdp");
        assertThat(cell.outcome()).isInstanceOfSatisfying(MergeCell.Conflict.class, conflict -> {
            assertThat(conflict.newerEdit()).isTrue();
            assertThat(conflict.others()).isEmpty();
            assertThat(conflict.entry().value()).isEqualTo(2010);
        });
        assertThat(Objects.requireNonNull(cell.asked().known()).value()).isEqualTo(2005.7);
        assertThat(Objects.requireNonNull(cell.present()).value()).isEqualTo(2008);
    }

    @Test
    void an_edit_to_the_very_figure_that_was_submitted_is_no_conflict() {
        MergePreview preview = preview(edited(plan(), "gdp", 2010), statistics(pack(STATISTICS).value("gdp", 2010)));
        assertThat(preview.cells(MergeKind.CONFLICT)).isEmpty();
    }

    @Test
    void two_departments_that_say_otherwise_are_a_conflict_on_both_sides_whatever_the_order() {
        MergePreview preview = conflict();
        assertThat(preview.cells(MergeKind.CONFLICT)).hasSize(2).allSatisfy(cell -> assertThat(
                ((MergeCell.Conflict) cell.outcome()).others()).hasSize(1));
        assertThat(((MergeCell.Conflict) cell(preview, STATISTICS, "gdp").outcome()).others())
                .containsExactly(new MergeCell.Other("区商务局",
                        Objects.requireNonNull(cell(preview, COMMERCE, "gdp").entry())));
        assertThat(preview.undecided(MergeDecisions.NONE)).hasSize(2);
        assertThat(preview.entries(MergeDecisions.NONE)).extracting(Observation::value).containsExactly(915.0);
    }

    @Test
    void two_departments_that_say_the_same_are_none() {
        MergePreview preview = preview(bothAskedForGdp(), statistics(pack(STATISTICS).value("gdp", 2010)),
                commerce(commerceWithGdp().value("gdp", "2,010")));
        assertThat(preview.cells(MergeKind.CONFLICT)).isEmpty();
        assertThat(preview.entries(MergeDecisions.NONE)).hasSize(1);
    }

    @Test
    void to_take_one_department_s_figure_is_not_to_take_the_other_s() {
        MergePreview preview = conflict();
        MergeDecisions one = MergeDecisions.NONE.with(preview, cell(preview, STATISTICS, "gdp"), MergeDecision.ACCEPT);
        MergeDecisions other = one.with(preview, cell(preview, COMMERCE, "gdp"), MergeDecision.ACCEPT);
        assertThat(gdp(preview, one)).containsExactly(2010.0);
        assertThat(gdp(preview, other)).containsExactly(2020.0);
        assertThat(preview.undecided(one)).isEmpty();
    }

    private static List<Double> gdp(MergePreview preview, MergeDecisions decisions) {
        return preview.entries(decisions).stream().filter(entry -> entry.series().equals(series("gdp")))
                .map(Observation::value).toList();
    }

    @Test
    void a_fill_in_is_submitted_returned_or_merged_by_what_was_decided() {
        FilledPack filled = pack(STATISTICS);
        SentPacks.fillIn(plan(), STATISTICS).cells()
                .forEach(cell -> filled.value(cell.series().indicator(), 2.5));
        MergePreview all = preview(plan(), statistics(filled));
        assertThat(all.fillIns(MergeDecisions.NONE).getFirst().state()).isEqualTo(FillIn.State.MERGED);
        MergeCell one = all.cells().getFirst();
        assertThat(all.fillIns(MergeDecisions.NONE.with(all, one, MergeDecision.UNDECIDED)).getFirst().state())
                .isEqualTo(FillIn.State.SUBMITTED);
        FillIn returned = all.fillIns(MergeDecisions.NONE.with(all, one, new MergeDecision.Return(" 口径不符 ")))
                .getFirst();
        assertThat(returned.state()).isEqualTo(FillIn.State.RETURNED);
        assertThat(returned.cells().getFirst()).isEqualTo(new FillIn.Cell(one.received().series(), one.asked().known(),
                FillIn.CellState.RETURNED, "口径不符"));
    }

    @Test
    void a_preview_of_a_plan_that_has_changed_since_is_not_merged() throws Exception {
        MergePreview preview = preview(plan(), statistics(pack(STATISTICS).value("gdp", 2010)));
        assertThat(preview.change(plan(), MergeDecisions.NONE)).isInstanceOf(Change.Several.class);
        assertThatThrownBy(() -> preview.change(edited(plan(), "gdp", 2008), MergeDecisions.NONE))
                .isInstanceOfSatisfying(PackException.class,
                        stale -> assertThat(stale.problem()).isEqualTo(PackProblem.STALE));
        assertThatThrownBy(() -> preview.change(SentPacks.sent(plan(), STATISTICS), MergeDecisions.NONE))
                .isInstanceOf(PackException.class);
    }

    @Test
    void what_was_decided_is_asked_again_where_something_has_changed_since() {
        MergePreview before = preview(plan(),
                statistics(pack(STATISTICS).value("gdp", 2010).value("primary-share", 1)));
        MergeDecisions made = MergeDecisions.NONE
                .with(before, cell(before, STATISTICS, "gdp"), MergeDecision.ACCEPT)
                .with(before, cell(before, STATISTICS, "primary-share"), MergeDecision.UNDECIDED);
        MergePreview after = preview(edited(plan(), "gdp", 2008), folder.resolve("统计局.xlsx"));
        MergeDecisions kept = made.carriedOver(before, after);
        assertThat(after.undecided(kept)).containsExactly(cell(after, STATISTICS, "gdp"));
        assertThat(kept.of(cell(after, STATISTICS, "primary-share"))).isEqualTo(MergeDecision.UNDECIDED);
    }

    /// Many different decisions, each entered and undone in a real workspace.
    @Test
    void whatever_is_decided_the_plan_gets_what_was_shown_and_undo_gives_it_back() throws Exception {
        MergePreview preview = preview(edited(bothAskedForGdp(), "retail-sales", 900),
                statistics(
                        pack(STATISTICS).value("gdp", 2010).value("primary-share", "1.3%").value("services-va", "x")),
                commerce(commerceWithGdp().value("gdp", 2020).value("retail-sales", 915).value("services-trade", 5)));
        Plan start = edited(bothAskedForGdp(), "retail-sales", 900);
        try (Workspace workspace = new Workspaces(new Installation(folder.resolve("home"), true),
                () -> Instant.parse("2026-03-02T13:07:00Z"), () -> "王敏").create(folder.resolve("work"), start,
                        SentPacks.SAMPLE.scenarios())) {
            Random random = new Random(2024);
            for (int i = 0; i < 60; i++) {
                MergeDecisions decisions = anyDecisions(preview, random);
                Change change = preview.change(workspace.edits().current().plan(), decisions);
                Plan merged = workspace.edits().apply(change, "并入").plan();
                requireShown(preview, decisions, start, merged);
                undoAll(workspace.edits());
                assertThat(workspace.edits().current().plan()).isEqualTo(start);
            }
        }
    }

    private static void undoAll(EditService edits) {
        while (edits.current().canUndo()) {
            edits.undo();
        }
    }

    private static MergeDecisions anyDecisions(MergePreview preview, Random random) {
        List<MergeDecision> possible = List.of(MergeDecision.ACCEPT, MergeDecision.KEEP, MergeDecision.UNDECIDED,
                new MergeDecision.Return("请核对"));
        MergeDecisions decisions = MergeDecisions.NONE;
        for (MergeCell cell : preview.cells()) {
            MergeDecision decision = possible.get(random.nextInt(possible.size()));
            if (cell.allows(decision)) {
                decisions = decisions.with(preview, cell, decision);
            }
        }
        return decisions;
    }

    private static void requireShown(MergePreview preview, MergeDecisions decisions, Plan start, Plan merged) {
        for (MergeCell cell : preview.cells()) {
            Observation now = merged.observations().get(cell.figure());
            boolean taken = preview.cells().stream().anyMatch(each -> each.figure().equals(cell.figure())
                    && each.entry() != null && decisions.of(each) instanceof MergeDecision.Accept
                    && Objects.equals(each.entry(), now));
            assertThat(taken || Objects.equals(now, start.observations().get(cell.figure()))).isTrue();
        }
        assertThat(merged.observations().values()).containsAll(preview.entries(decisions));
        assertThat(merged.fillIns().values()).containsAll(preview.fillIns(decisions));
        assertThat(merged.withObservations(start.observations()).withFillIns(start.fillIns().values()))
                .isEqualTo(start);
    }
}
