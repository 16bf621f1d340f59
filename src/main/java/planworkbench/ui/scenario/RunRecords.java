package planworkbench.ui.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import planworkbench.plan.Plan;
import planworkbench.report.DataHash;
import planworkbench.report.ProgramVersion;
import planworkbench.report.RunRecord;
import planworkbench.report.RunRecordFile;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.store.Snapshot;
import planworkbench.ui.common.WorkspaceModel;

/// The run records of the scenarios as they are saved, to be computed again with the command line. They are made on the worker.
final class RunRecords {

    private final WorkspaceModel workspace;

    RunRecords(WorkspaceModel workspace) {
        this.workspace = workspace;
    }

    /// Hands over the text of a scenario's run record.
    void read(String scenario, Consumer<String> onRead) {
        workspace.ask(edits -> RunRecordFile.text(of(edits.current(), scenario)), onRead);
    }

    /// Writes it to a file; what fails is shown in the window.
    void save(String scenario, Path file, Runnable onSaved) {
        workspace.ask(edits -> write(of(edits.current(), scenario), file), _ -> onSaved.run());
    }

    private static Path write(RunRecord run, Path file) {
        try {
            RunRecordFile.write(run, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunRecord of(Snapshot snapshot, String scenario) {
        Plan plan = snapshot.plan();
        return new RunRecord(ProgramVersion.text(), plan.header().name(), DataHash.of(plan),
                snapshot.scenarios().resolve(scenario), Chance.DEFAULT, plan.targetYear());
    }
}
