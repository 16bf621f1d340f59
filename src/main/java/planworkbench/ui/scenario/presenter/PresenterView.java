package planworkbench.ui.scenario.presenter;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;

/// The whole screen of a presentation. Type and lengths grow with it, so that 720 lines are read from as far as 2160.
final class PresenterView extends StackPane {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;
    /// Lengths in the style sheet are in parts of this.
    private static final double TYPE = 14;
    private static final double ABOVE = 20;
    private static final double BESIDE = 24;
    private static final double BELOW = 12;
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3,
            KeyCode.DIGIT4, KeyCode.DIGIT5);
    private static final List<KeyCode> PAD_DIGITS = List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3,
            KeyCode.NUMPAD4, KeyCode.NUMPAD5);

    private final PresenterViewModel viewModel;
    private final Runnable onEnd;
    private final PresentedLevers levers;
    private final LeverChooser chooser;
    private final PresenterBar bar;
    private final StackPane right = new StackPane();

    PresenterView(PresenterViewModel viewModel, Messages messages, Runnable onEnd) {
        this.viewModel = viewModel;
        this.onEnd = onEnd;
        getStyleClass().add("presenter");
        StyleSheet.of(this, "scenario/presenter.css");
        ObservableValue<Number> times = Bindings.createDoubleBinding(this::times, widthProperty(), heightProperty());
        PresentedTarget target = new PresentedTarget(viewModel, messages, times);
        PresentedChart chart = new PresentedChart(viewModel, messages, target::words, times);
        levers = new PresentedLevers(viewModel, messages, times);
        chooser = new LeverChooser(viewModel, messages, this::closeChooser);
        bar = new PresenterBar(viewModel, messages, this::openChooser);
        right.getStyleClass().add("presenter-right");
        right.getChildren().setAll(levers);
        BorderPane left = new BorderPane(chart);
        left.setTop(target);
        BorderPane all = new BorderPane(left);
        all.getStyleClass().add("presenter-content");
        all.setRight(right);
        all.setBottom(bar);
        times.subscribe(now -> {
            setStyle("-fx-font-size: " + TYPE * now.doubleValue() + "px");
            all.setPadding(new Insets(ABOVE * now.doubleValue(), BESIDE * now.doubleValue(),
                    BELOW * now.doubleValue(), BESIDE * now.doubleValue()));
        });
        getChildren().add(all);
        setFocusTraversable(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        addEventHandler(KeyEvent.KEY_PRESSED, this::turnOrEnd);
    }

    private double times() {
        return Math.max(1, Math.min(getWidth() / WIDTH, getHeight() / HEIGHT));
    }

    /// What a presenter's remote sends, and the keys that mean the same whatever has the focus.
    private void steer(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> viewModel.turn(-1);
            case PAGE_DOWN -> viewModel.turn(1);
            default -> {
                if (isTyping() || event.isAltDown() || !steered(event)) {
                    return;
                }
            }
        }
        event.consume();
    }

    private boolean steered(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown()) {
            if (code == KeyCode.Z) {
                viewModel.draft().takeBack();
            }
            return code == KeyCode.Z;
        }
        int lever = Math.max(DIGITS.indexOf(code), PAD_DIGITS.indexOf(code)) + 1;
        if (lever > 0) {
            closeChooser();
            levers.focus(lever);
        } else if (code == KeyCode.R) {
            viewModel.draft().resetAll();
        } else {
            return false;
        }
        return true;
    }

    /// What nobody else took: arrows read the years of a chart that has the focus and move a slider, Escape leaves a zoomed chart first.
    private void turnOrEnd(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE && !isChoosing()) {
            onEnd.run();
        } else if (code == KeyCode.ESCAPE) {
            closeChooser();
        } else if ((code == KeyCode.LEFT || code == KeyCode.RIGHT) && !isTyping() && !isChoosing()) {
            viewModel.turn(code == KeyCode.LEFT ? -1 : 1);
        } else {
            return;
        }
        event.consume();
    }

    private boolean isChoosing() {
        return right.getChildren().contains(chooser);
    }

    private void openChooser() {
        right.getChildren().setAll(chooser);
        // what scrolls has its content only then
        right.applyCss();
        right.layout();
        chooser.focusFirst();
    }

    private void closeChooser() {
        if (isChoosing()) {
            right.getChildren().setAll(levers);
            bar.choose().requestFocus();
        }
    }

    private boolean isTyping() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }
}
