package planworkbench.ui.scenario.assumption;

import javafx.animation.PauseTransition;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;

/// A lever of a driver: its name, a typed value, the slider, and what the past was like.
public final class LeverRow extends VBox {

    /// Keys and turns of the wheel within this time are one step of the history.
    private static final Duration PAUSE = Duration.millis(600);

    private final MovedScenario moved;
    private final Messages messages;
    private final LeverText text;
    private final Lever lever;
    private final LeverSlider slider = new LeverSlider(new SliderMoves());
    private final LeverField entry;
    private final Label refusal = new Label();
    private final Label least = note("lever-end");
    private final Label past = note("lever-history");
    private final Label most = note("lever-end");
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Driver driver;
    private @Nullable LeverRange range;
    private double value = Double.NaN;

    public LeverRow(Driver driver, Lever lever, Region heading, MovedScenario moved, Messages messages) {
        this.moved = moved;
        this.messages = messages;
        this.driver = driver;
        this.lever = lever;
        this.text = new LeverText(messages, lever, driver.unit());
        this.entry = new LeverField(text.typedUnit(), this::typed, this::refused);
        getStyleClass().add("lever-row");
        if (Lever.of(driver.assumption().method()).getFirst() != lever) {
            getStyleClass().add("further");
        }
        refusal.getStyleClass().add("refusal");
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox top = new HBox(heading, entry);
        top.getStyleClass().add("lever-top");
        BorderPane notes = new BorderPane(past, null, most, null, least);
        getChildren().addAll(top, slider, notes);
        String name = driver.name() + " " + text.name();
        slider.setAccessibleText(name);
        entry.setAccessibleText(name);
        TextMenu.put(entry, messages);
        Tooltip.install(slider, new Tooltip(messages.get("scenario.slider-help")));
        pause.setOnFinished(_ -> moved.release());
        slider.focusedProperty().subscribe(focused -> {
            if (!focused) {
                finish();
            }
        });
    }

    public LeverSlider slider() {
        return slider;
    }

    public LeverField entry() {
        return entry;
    }

    /// What Backspace and Shift+Backspace on the slider do, and its menu offers.
    public void resets(Runnable toSaved, Runnable toDefault) {
        slider.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && !slider.readOnlyProperty().get()) {
                finish();
                (event.isShiftDown() ? toDefault : toSaved).run();
                event.consume();
            }
        });
        MenuItem saved = new MenuItem(messages.get("assume.reset.to-saved"));
        MenuItem shipped = new MenuItem(messages.get("assume.reset.to-default"));
        saved.setOnAction(_ -> toSaved.run());
        shipped.setOnAction(_ -> toDefault.run());
        ContextMenu menu = new ContextMenu(saved, shipped);
        slider.setOnContextMenuRequested(event -> {
            if (!slider.readOnlyProperty().get()) {
                menu.show(slider, event.getScreenX(), event.getScreenY());
            }
        });
    }

    /// Until a key's step is saved without another one.
    public PauseTransition pause() {
        return pause;
    }

    /// Why the typed text was not taken; empty where it was.
    public String refusal() {
        return refusal.getText();
    }

    /// Shows a driver as it is saved. A slider's reach grows for a value outside of it, so that the thumb stays where it
    /// was put, and is the usual one again as soon as the value is.
    public void show(Driver shown, @Nullable LeverHistory history, boolean locked) {
        driver = shown;
        double opened = lever.value(shown.opened().method());
        double saved = lever.value(shown.assumption().method());
        LeverRange usual = LeverRange.of(lever, opened, history);
        LeverRange wanted = usual.including(LeverRange.of(lever, saved, history));
        range = usual.contains(saved) ? usual : range == null ? wanted : range.including(wanted);
        slider.show(range, history, opened);
        slider.readOnlyProperty().set(locked);
        entry.setEditable(!locked);
        least.setText(text.end(range.min()));
        most.setText(text.end(range.max()));
        past.setText(history == null ? messages.get("scenario.no-history") : text.history(history));
    }

    /// Shows what is supposed now, saved or not.
    public void show(ProjectionMethod method) {
        double shown = lever.value(method);
        if (shown != value) {
            value = shown;
            slider.setValue(shown);
            entry.show(text.field(shown));
        }
    }

    private void move(double wanted) {
        ProjectionMethod now = currentMethod();
        moved.move(driver, lever.moved(now, wanted), messages.get("scenario.why.move",
                moved.scenario().name(), driver.name(), text.name(), text.change(wanted)));
    }

    private ProjectionMethod currentMethod() {
        var now = moved.supposedProperty().get().assumption(driver.series());
        return now == null ? driver.assumption().method() : now.method();
    }

    private boolean typed(@Nullable Double typed) {
        if (typed != null) {
            move(typed);
            finish();
            entry.show(text.field(value));
        }
        return typed != null;
    }

    private void refused(@Nullable String reason) {
        refusal.setText(reason == null ? "" : messages.get(reason));
        if (reason == null) {
            getChildren().remove(refusal);
        } else if (!getChildren().contains(refusal)) {
            getChildren().add(1, refusal);
        }
    }

    private void finish() {
        pause.stop();
        moved.release();
    }

    private static Label note(String styleClass) {
        Label note = new Label();
        note.getStyleClass().add(styleClass);
        return note;
    }

    private final class SliderMoves implements LeverSlider.Moves {

        @Override
        public void to(double wanted) {
            pause.stop();
            move(wanted);
        }

        @Override
        public void released() {
            finish();
        }

        @Override
        public void paused() {
            pause.playFromStart();
        }

        @Override
        public void reset() {
            move(lever.value(driver.opened().method()));
            finish();
        }
    }
}
