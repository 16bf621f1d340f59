package planworkbench.ui;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Verdict;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.common.WorkspaceModel;

/// The row at the bottom: the targets of the chosen scenario counted, the state of the file, what is being computed.
final class StatusLine extends HBox {

    private final Label counts = new Label();
    private final Label revision = new Label();
    private final Label work = new Label();
    private final Messages messages;
    private final SavedText times;

    StatusLine(ShellViewModel viewModel, Messages messages) {
        this.messages = messages;
        this.times = SavedText.ofThisMachine(messages);
        getStyleClass().add("status-line");
        counts.setId("status-counts");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Chance drawn = WorkspaceModel.CHANCE;
        Label chance = new Label(messages.get("live.chance", NumberText.format(drawn.paths(), 0),
                Long.toString(drawn.seed()), messages.label("live.sampling.", drawn.sampling())));
        chance.setId("status-chance");
        getChildren().addAll(counts, chance, revision, space,
                new LongWorkBar(viewModel.workspace().longWork(), messages),
                work);
        WhileShown.of(this, viewModel.countsProperty()).subscribe(this::showCounts);
        WhileShown.of(this, viewModel.workspace().snapshotProperty()).subscribe(this::showRevision);
        WhileShown.of(this, viewModel.computingProperty()).subscribe(computing -> work
                .setText(computing ? messages.get("shell.computing") : ""));
    }

    private void showCounts(@Nullable Map<Verdict, Integer> verdicts) {
        counts.setText(verdicts == null
                ? ""
                : messages.get("shell.counts", verdicts.values().stream().mapToInt(Integer::intValue).sum(),
                        verdicts.getOrDefault(Verdict.ATTAINED, 0), verdicts.getOrDefault(Verdict.LIKELY, 0),
                        verdicts.getOrDefault(Verdict.AT_RISK, 0), verdicts.getOrDefault(Verdict.UNLIKELY, 0),
                        verdicts.getOrDefault(Verdict.UNKNOWN, 0)));
    }

    private void showRevision(Snapshot snapshot) {
        revision.setText(snapshot.revision() == 0
                ? messages.get("shell.unchanged")
                : messages.get("shell.revision", snapshot.revision(), times.time(snapshot.savedAt())));
    }
}
