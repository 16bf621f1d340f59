package planworkbench.ui.scenario.goal;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
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
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.TargetText;

/// 需要多少？: beside the chart, what the chosen target takes.
public final class GoalPane extends VBox {

    private final GoalSeekViewModel viewModel;
    private final Messages messages;
    private final VBox head = column("goal-head");
    private final StateNote state;
    private final VBox results = column("goal-results");
    private final VBox drivers = column("goal-checks");
    private final VBox others = column("goal-checks");
    private final Button close = new Button("", new FontIcon(Feather.X));

    /// @param onClose puts back what stood here before
    /// @param onAdjust opens the ways to deal with the target, side by side
    public GoalPane(GoalSeekViewModel viewModel, Messages messages, Runnable onClose, Runnable onAdjust) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.state = new StateNote(messages);
        getStyleClass().add("goal-pane");
        StyleSheet.of(this, "scenario/goal.css");
        VBox content = new VBox(head, adjust(onAdjust), state, results, fold("goal.pane.drivers", drivers),
                fold("goal.pane.together", others));
        content.getStyleClass().add("goal-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header(onClose), scroll);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                event.consume();
            }
        });
        WhileShown.of(this, viewModel.inHand().supposedProperty()).subscribe(_ -> viewModel.refresh());
        WhileShown.of(this, viewModel.inHand().movingProperty()).subscribe(_ -> viewModel.refresh());
        WhileShown.of(this, viewModel.workspace().snapshotProperty()).subscribe(_ -> viewModel.refresh());
        WhileShown.of(this, viewModel.probabilityProperty()).subscribe(_ -> viewModel.refresh());
        WhileShown.of(this, viewModel.targetProperty()).subscribe(target -> {
            if (target == null && getScene() != null) {
                onClose.run();
            }
        });
        WhileShown.of(this, viewModel.answerProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.workspace().outcomesProperty())
                .subscribe(_ -> show(viewModel.answerProperty().getValue()));
        WhileShown.of(this, viewModel.runningProperty()).subscribe(_ -> showState());
        WhileShown.of(this, viewModel.staleProperty()).subscribe(_ -> showState());
        WhileShown.of(this, viewModel.tryingProperty()).subscribe(_ -> showState());
        WhileShown.of(this, viewModel.changes().doneProperty()).subscribe(_ -> showState());
    }

    /// To be called when the pane has come into the window.
    public void focusFirst() {
        close.requestFocus();
    }

    private HBox header(Runnable onClose) {
        Label title = new Label(messages.get("goal.pane.title"));
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ProbabilityField probability = new ProbabilityField(viewModel.probabilityProperty(), messages);
        close.getStyleClass().addAll("flat", "button-icon", "close-goal");
        close.setAccessibleText(messages.get("goal.pane.close"));
        close.setTooltip(new Tooltip(messages.get("goal.pane.close")));
        close.setOnAction(_ -> onClose.run());
        HBox header = new HBox(title, space, probability, close);
        header.getStyleClass().add("pane-header");
        return header;
    }

    /// What an answer says is said of its own question, also while a newer one is being worked out.
    private void show(@Nullable SoughtGoal sought) {
        if (sought == null) {
            head.getChildren().clear();
            results.getChildren().clear();
            return;
        }
        Plan plan = sought.question().plan();
        showHead(sought.attainment(), plan);
        List<Target> targets = sought.question().targets();
        String name = targets.getFirst().name();
        String goal = targets.size() == 1
                ? messages.get("goal.pane.reach", name)
                : messages.get("goal.pane.reach-together", name, Integer.toString(targets.size()));
        results.getChildren().setAll(new EffortCard(messages.get("goal.pane.simply"), goal, sought.simply(),
                viewModel, messages));
        if (sought.probably() == null) {
            results.getChildren().add(new WrappedLabel(messages.get("goal.pane.only-one"), "effort-about"));
        } else {
            String percent = Math.round(sought.question().probability() * 100) + "%";
            results.getChildren().add(new EffortCard(messages.get("goal.pane.probably", percent),
                    messages.get("goal.pane.reach-probably", name, percent), sought.probably(), viewModel,
                    messages));
        }
        List<Target> together = viewModel.othersProperty().get();
        checks(drivers, sought.candidates(), sought.moved(), plan);
        List<Target> danger = viewModel.inDanger();
        fill(others, danger.stream().map(other -> check(other.name(), together.contains(other),
                with -> viewModel.together(other, with))).toList(), "goal.pane.none-in-danger");
    }

    private void showHead(Attainment attainment, Plan plan) {
        Target target = attainment.target();
        AttainmentText text = new AttainmentText(messages);
        Label name = new WrappedLabel(target.name(), "goal-target");
        Label wanted = new WrappedLabel(messages.get("goal.pane.wanted", Integer.toString(target.year()),
                new TargetText(plan, messages).wanted(target),
                text.value(target, attainment.judgement()).orElse("—"),
                text.margin(target, attainment.judgement()).orElse("—")), "effort-about");
        head.getChildren().setAll(name, wanted, new VerdictMark(attainment.verdict(), messages));
        text.required(attainment, target.unit().isPercent())
                .ifPresent(required -> head.getChildren().add(new WrappedLabel(required, "goal-required")));
    }

    private void checks(VBox into, List<SeriesKey> candidates, Set<SeriesKey> moved, Plan plan) {
        fill(into, candidates.stream().map(key -> {
            CheckBox check = check(plan.seriesName(key), moved.contains(key), with -> viewModel.move(key, with));
            check.setDisable(moved.size() == 1 && moved.contains(key));
            return check;
        }).toList(), "goal.pane.no-drivers");
    }

    /// The one that was just used keeps the focus.
    private void fill(VBox into, List<CheckBox> checks, String none) {
        String focused = into.getChildren().stream().filter(Node::isFocused).map(node -> ((CheckBox) node).getText())
                .findFirst().orElse("");
        into.getChildren().setAll(checks);
        if (checks.isEmpty()) {
            into.getChildren().add(new WrappedLabel(messages.get(none), "effort-about"));
        }
        checks.stream().filter(check -> check.getText().equals(focused)).findFirst().ifPresent(Node::requestFocus);
    }

    private interface Ticked {
        void with(boolean ticked);
    }

    private static CheckBox check(String name, boolean ticked, Ticked onTicked) {
        CheckBox check = new CheckBox(name);
        check.setWrapText(true);
        check.setSelected(ticked);
        check.setOnAction(_ -> onTicked.with(check.isSelected()));
        return check;
    }

    /// What is tried, what was done, and whether the answer is that to the present question.
    private void showState() {
        ScenarioChanges.Done done = viewModel.changes().doneProperty().get();
        if (viewModel.tryingProperty().get()) {
            state.show("goal-trial", messages.get("goal.pane.trying"),
                    state.button("goal.pane.keep-trial", viewModel::saveTrial),
                    state.button("goal.pane.end-trial", viewModel::cancelTrial));
        } else if (viewModel.runningProperty().get()) {
            state.show("goal-running", messages.get("goal.pane.running"),
                    state.button("goal.pane.stop", viewModel::stop));
        } else if (viewModel.staleProperty().get()) {
            state.show("goal-running", messages.get("goal.pane.stale"));
        } else if (done != null) {
            state.show("goal-done", done.said(), state.button("goal.pane.undo", viewModel.changes()::undo));
        } else {
            state.clear();
        }
    }

    private Button adjust(Runnable onAdjust) {
        Button adjust = new Button(messages.get("adjust.open"), new FontIcon(Feather.COLUMNS));
        adjust.getStyleClass().addAll("small", "open-adjustments");
        adjust.setTooltip(new Tooltip(messages.get("adjust.open-help")));
        adjust.setOnAction(_ -> onAdjust.run());
        return adjust;
    }

    private TitledPane fold(String key, Node content) {
        TitledPane fold = new TitledPane(messages.get(key), content);
        fold.setAnimated(false);
        fold.getStyleClass().add("goal-fold");
        return fold;
    }

    private static VBox column(String styleClass) {
        VBox column = new VBox();
        column.getStyleClass().add(styleClass);
        return column;
    }
}
