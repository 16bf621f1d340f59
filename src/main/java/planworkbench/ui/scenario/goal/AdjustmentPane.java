package planworkbench.ui.scenario.goal;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.Attainment;
import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.LikelihoodText;
import planworkbench.wording.TargetText;

/// 调整方案: what can be done about the target that is sought, three ways side by side.
public final class AdjustmentPane extends VBox {

    private final AdjustmentViewModel viewModel;
    private final Messages messages;
    private final HBox head = new HBox();
    private final StateNote state;
    private final VBox ways = new VBox();
    private final Runnable onBack;
    private final Button back = new Button("", new FontIcon(Feather.ARROW_LEFT));

    /// @param onBack puts back what stood here before
    public AdjustmentPane(AdjustmentViewModel viewModel, Messages messages, Runnable onBack) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.onBack = onBack;
        this.state = new StateNote(messages);
        getStyleClass().addAll("goal-pane", "adjustment-pane");
        StyleSheet.of(this, "scenario/goal.css");
        head.getStyleClass().add("adjustment-head");
        ways.setFillWidth(true);
        VBox content = new VBox(head, state, ways);
        content.getStyleClass().add("goal-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header(), scroll);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onBack.run();
                event.consume();
            }
        });
        follow();
    }

    private void follow() {
        GoalSeekViewModel goal = viewModel.goal();
        WhileShown.of(this, goal.inHand().supposedProperty()).subscribe(_ -> refresh());
        WhileShown.of(this, goal.inHand().movingProperty()).subscribe(_ -> refresh());
        WhileShown.of(this, goal.workspace().snapshotProperty()).subscribe(_ -> refresh());
        WhileShown.of(this, goal.probabilityProperty()).subscribe(_ -> refresh());
        // what is tried is seen in the chart, which stands behind
        WhileShown.of(this, goal.tryingProperty()).subscribe(trying -> {
            if (trying && getScene() != null) {
                onBack.run();
            }
        });
        WhileShown.of(this, viewModel.answerProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.runningProperty()).subscribe(_ -> showState());
        WhileShown.of(this, viewModel.staleProperty()).subscribe(_ -> showState());
        WhileShown.of(this, viewModel.stoppedProperty()).subscribe(_ -> showState());
        WhileShown.of(this, goal.changes().doneProperty()).subscribe(_ -> showState());
    }

    /// To be called when the pane has come into the window.
    public void open() {
        refresh();
        back.requestFocus();
    }

    private HBox header() {
        back.getStyleClass().addAll("flat", "button-icon", "close-adjustments");
        back.setAccessibleText(messages.get("adjust.back"));
        back.setTooltip(new Tooltip(messages.get("adjust.back")));
        back.setOnAction(_ -> onBack.run());
        Label title = new Label(messages.get("adjust.title"));
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(back, title, space,
                new ProbabilityField(viewModel.goal().probabilityProperty(), messages));
        header.getStyleClass().add("pane-header");
        return header;
    }

    private void refresh() {
        if (getScene() == null) {
            return;
        }
        if (viewModel.goal().sought() == null) {
            onBack.run();
        } else {
            viewModel.refresh();
        }
    }

    private void show(@Nullable Adjustments found) {
        head.getChildren().clear();
        ways.getChildren().clear();
        if (found == null) {
            return;
        }
        showHead(found);
        AdjustmentText text = new AdjustmentText(found, messages);
        ways.getChildren().setAll(found.prospects().isEmpty()
                ? new WrappedLabel(text.nothing(), "adjustment-nothing")
                : new AdjustmentGrid(text, viewModel, messages));
    }

    private void showHead(Adjustments found) {
        Attainment now = found.now();
        AttainmentText text = new AttainmentText(messages);
        String wanted = messages.get("goal.pane.wanted", Integer.toString(now.target().year()),
                new TargetText(found.question().plan(), messages).wanted(now.target()),
                text.value(now.target(), now.judgement()).orElse("—"),
                text.margin(now.target(), now.judgement()).orElse("—"));
        String chance = new LikelihoodText(found.question().plan(), messages).of(now)
                .map(likely -> messages.get("adjust.now", likely)).orElse("");
        VBox about = new VBox(new WrappedLabel(now.target().name(), "goal-target"),
                new WrappedLabel(wanted + chance, "effort-about"));
        HBox.setHgrow(about, Priority.ALWAYS);
        VerdictMark verdict = new VerdictMark(now.verdict(), messages);
        verdict.setMinWidth(USE_PREF_SIZE);
        head.getChildren().setAll(about, verdict);
    }

    /// What was done, and whether the answer is that to the present question; where it is not, nothing can be done with it.
    private void showState() {
        boolean running = viewModel.runningProperty().get();
        boolean stale = viewModel.staleProperty().get();
        boolean stopped = viewModel.stoppedProperty().get();
        ways.setDisable(running || stale || stopped);
        ScenarioChanges.Done done = viewModel.goal().changes().doneProperty().get();
        if (running) {
            state.show("goal-running", messages.get("goal.pane.running"),
                    state.button("goal.pane.stop", viewModel::stop));
        } else if (stale) {
            state.show("goal-running", messages.get("goal.pane.stale"));
        } else if (stopped) {
            state.show("goal-running", messages.get("adjust.stopped"),
                    state.button("adjust.again", viewModel::refresh));
        } else if (done != null) {
            state.show("goal-done", done.said(),
                    state.button("goal.pane.undo", viewModel.goal().changes()::undo));
        } else {
            state.clear();
        }
    }
}
