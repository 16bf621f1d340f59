package planworkbench.ui.common;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;
import planworkbench.store.Change;
import planworkbench.store.ChangeRefused;
import planworkbench.store.Installation;
import planworkbench.store.Workspace;
import planworkbench.store.Workspaces;

/// The model on a real file, with the window's thread and the worker in the test's hand.
class WorkspaceModelTest {

    @TempDir
    Path folder;

    private final Waiting worker = new Waiting();
    private final Waiting fx = new Waiting();
    private Workspace workspace;
    private WorkspaceModel model;
    private SeriesKey retail;

    @BeforeEach
    void open() throws Exception {
        DataPackage sample = DataPackageReader.read(Path.of("sample-data", "wuzhong-services-145"));
        workspace = new Workspaces(new Installation(folder.resolve("home"), true), InstantSource.system(), () -> "王敏")
                .create(folder.resolve("work"), sample.plan(), sample.scenarios());
        model = new WorkspaceModel(workspace.edits(), new Background(worker, fx), "optimistic");
        retail = sample.plan().series(requireNonNull(sample.plan().targets().get("T27")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aChangeIsShownWithItsOutcomesOnceItIsSaved() {
        settle();
        model.apply(put(1200), "年报");
        assertThat(model.savingProperty().get()).isTrue();
        assertThat(model.snapshot().revision()).isZero();
        settle();
        assertThat(model.savingProperty().get()).isFalse();
        assertThat(requireNonNull(model.snapshot().plan().observation(retail, 2025)).value()).isEqualTo(1200);
        assertThat(requireNonNull(model.outcomesProperty().get()).of()).isEqualTo(model.snapshot());
    }

    @Test
    void oneOfTwoChangesOnTheirWayIsStillBeingSaved() {
        settle();
        model.apply(put(1200), "");
        model.apply(put(1300), "");
        worker.run();
        List<Boolean> states = new ArrayList<>();
        model.savingProperty().subscribe(saving -> {
            states.add(saving);
        });
        fx.run();
        assertThat(states).as("saving until both are done").containsExactly(true, false);
        assertThat(model.snapshot().revision()).isEqualTo(2);
    }

    @Test
    void aRefusedChangeIsToldAndTheNextOneClearsIt() {
        settle();
        model.apply(new Change.RemoveScenario("no-such"), "");
        settle();
        assertThat(model.failureProperty().get()).isInstanceOf(ChangeRefused.class);
        assertThat(model.snapshot().revision()).isZero();
        model.apply(put(1200), "");
        settle();
        assertThat(model.failureProperty().get()).isNull();
    }

    @Test
    void undoAndRedoGoThroughTheFile() {
        settle();
        model.apply(put(1200), "");
        model.undo();
        settle();
        assertThat(model.snapshot().plan().observation(retail, 2025)).isNull();
        model.redo();
        settle();
        assertThat(model.snapshot().plan().observation(retail, 2025)).isNotNull();
    }

    @Test
    void whenTheChosenScenarioIsRemovedAnotherOneIsChosen() {
        settle();
        String chosen = model.snapshot().scenarios().scenarios().lastEntry().getKey();
        model.scenarioProperty().set(chosen);
        model.apply(new Change.RemoveScenario(chosen), "");
        settle();
        assertThat(model.snapshot().scenarios().scenarios()).doesNotContainKey(chosen)
                .containsKey(model.scenarioProperty().get());
    }

    @Test
    void theHistoryOfACellIsReadNewestFirst() {
        model.apply(put(1200), "快报");
        model.apply(put(1300), "年报");
        List<String> reasons = new ArrayList<>();
        model.readHistory(new ObservationKey(retail, 2025), read -> read.forEach(entry -> reasons.add(entry.why())));
        settle();
        assertThat(reasons).containsExactly("年报", "快报");
    }

    private Change put(double value) {
        return new Change.PutObservation(
                new Observation(retail, 2025, value, ObservationStatus.FINAL, "", null, ""));
    }

    private void settle() {
        while (!worker.isEmpty() || !fx.isEmpty()) {
            worker.run();
            fx.run();
        }
    }
}
