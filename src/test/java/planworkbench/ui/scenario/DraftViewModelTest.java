package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;

import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.SmallPlan;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.store.HistoryEntry;
import planworkbench.store.Installation;
import planworkbench.store.Workspace;
import planworkbench.store.Workspaces;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.scenario.draft.DraftViewModel;

/// What a slider supposes, on a worker that works only when it is told to: nothing is computed elsewhere, and nothing
/// that was computed for an older question is shown after it.
class DraftViewModelTest {

    private static final Offset<Double> DIGITS = within(1e-6);

    @TempDir
    Path folder;

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final List<Double> shown = new ArrayList<>();
    private Workspace workspace;
    private WorkspaceModel model;
    private DraftViewModel draft;

    @BeforeEach
    void open() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        workspace = new Workspaces(new Installation(home, true), () -> Instant.parse("2026-03-02T13:07:00Z"),
                () -> "王敏").create(folder.resolve("work.mv.db"), SmallPlan.plan(), SmallPlan.scenarios());
        Background background = new Background(worker::add, Runnable::run);
        model = new WorkspaceModel(workspace.edits(), background, "base");
        draft = new DraftViewModel(model, background);
        work();
        draft.outcomeProperty().subscribe(outcome -> shown.add(end(outcome)));
        shown.clear();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aMoveIsProjectedByTheWorkerAndByNobodyElse() {
        draft.move(services(0.07), "");
        assertThat(shown).isEmpty();
        work();
        assertThat(shown).singleElement().satisfies(value -> assertThat(value).isCloseTo(after(0.07), DIGITS));
    }

    @Test
    void ofManyMovesWhileTheWorkerIsBusyOnlyTheLastIsProjected() {
        for (int i = 0; i < 100; i++) {
            draft.move(services(0.05 + i / 1000.0), "");
        }
        work();
        assertThat(shown).singleElement().satisfies(value -> assertThat(value).isCloseTo(after(0.149), DIGITS));
    }

    @Test
    void aProjectionThatComesAfterTheMoveWasTakenBackIsNotShown() {
        double before = now();
        draft.move(services(0.07), "");
        draft.cancel();
        work();
        assertThat(now()).isEqualTo(before);
        assertThat(shown).allSatisfy(value -> assertThat(value).isEqualTo(before));
        assertThat(draft.ghostProperty().get()).isNull();
    }

    @Test
    void aProjectionOfTheScenarioThatWasLeftIsNotShown() {
        draft.move(services(0.07), "");
        draft.cancel();
        model.scenarioProperty().set("slow");
        work();
        assertThat(shown).isNotEmpty().allSatisfy(value -> assertThat(value).isNotCloseTo(after(0.07), DIGITS));
        assertThat(now()).isCloseTo(724.53 * Math.pow(1.041 * 1.012, 5), DIGITS);
    }

    @Test
    void whatWasLetGoStaysShownWhileItIsOnItsWayToTheDisk() {
        draft.move(services(0.07), "提速");
        work();
        draft.release();
        shown.clear();
        work();
        assertThat(shown).allSatisfy(value -> assertThat(value).isCloseTo(after(0.07), DIGITS));
        assertThat(now()).isCloseTo(after(0.07), DIGITS);
        assertThat(workspace.edits().history(10)).extracting(HistoryEntry::why).containsExactly("提速");
    }

    @Test
    void movingOnBeforeTheFirstStepIsSavedSavesBoth() {
        draft.move(services(0.07), "一");
        draft.release();
        draft.move(services(0.08), "二");
        draft.release();
        work();
        assertThat(now()).isCloseTo(after(0.08), DIGITS);
        assertThat(workspace.edits().history(10)).extracting(HistoryEntry::why).containsExactly("二", "一");
    }

    @Test
    void anotherDriverMovedSavesTheFirst() {
        draft.move(services(0.07), "服务业");
        draft.move(Assumption.of(SmallPlan.key(SmallPlan.RETAIL), new ProjectionMethod.ConstantGrowth(0.09), ""), "社零");
        work();
        assertThat(workspace.edits().history(10)).extracting(HistoryEntry::why).containsExactly("服务业");
        assertThat(draft.isMoving()).isTrue();
    }

    private void work() {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }

    private double now() {
        return end(draft.outcomeProperty().get());
    }

    private static double end(@Nullable ScenarioOutcome outcome) {
        return Objects.requireNonNull(Objects.requireNonNull(outcome).projection()
                .get(SmallPlan.key(SmallPlan.SERVICES))).values().get(2025).orElseThrow();
    }

    private static double after(double nominal) {
        return 724.53 * Math.pow(1 + nominal, 5);
    }

    private static Assumption services(double nominal) {
        return Assumption.of(SmallPlan.key(SmallPlan.SERVICES), new ProjectionMethod.ConstantGrowth(nominal), "");
    }
}
