package planworkbench.ui.scenario.assumption;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import planworkbench.scenario.Assumption;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;

/// Why something is supposed. Enter and leaving the field save it, Escape goes back. Until it is typed into, a reason that is too long
/// ends in dots, and all of it is said on hover.
final class ReasonField extends StackPane {

    private static final PseudoClass SHORTENED = PseudoClass.getPseudoClass("shortened");

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final Tooltip tip = new Tooltip();
    private final TextField field = new TextField();
    private final Label shortened = new Label();
    private Driver driver;

    ReasonField(Driver driver, AssumptionsViewModel viewModel, Messages messages) {
        this.driver = driver;
        this.viewModel = viewModel;
        this.messages = messages;
        setMinWidth(0);
        field.getStyleClass().add("driver-reason");
        field.setPromptText(messages.get("assume.reason.prompt"));
        field.setAccessibleText(messages.get("assume.reason.of", driver.name()));
        shortened.getStyleClass().add("driver-reason-shortened");
        shortened.setMouseTransparent(true);
        shortened.setMinWidth(0);
        shortened.setMaxWidth(Double.MAX_VALUE);
        shortened.textProperty().bind(field.textProperty());
        field.focusedProperty().subscribe(this::shorten);
        field.textProperty().subscribe(this::shorten);
        getChildren().addAll(field, shortened);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        field.setTooltip(tip);
        TextMenu.put(field, messages);
        field.setOnAction(_ -> commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(driverReason())) {
                field.setText(driverReason());
                event.consume();
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commit();
                field.positionCaret(0);
            }
        });
    }

    void show(Driver shown, boolean locked) {
        boolean untouched = field.getText().equals(driverReason()) || field.getText().isEmpty();
        driver = shown;
        field.setEditable(!locked);
        String from = shown.inheritedFrom();
        String reason = driverReason();
        tip.setText(from == null ? reason : messages.get("scenario.inherited", from, reason));
        if (untouched && !field.getText().equals(reason)) {
            field.setText(reason);
            field.positionCaret(0);
        }
    }

    /// The field itself is seen while it is typed into, and where nothing stands in it yet.
    private void shorten() {
        boolean shows = !field.isFocused() && !field.getText().isEmpty();
        shortened.setVisible(shows);
        field.pseudoClassStateChanged(SHORTENED, shows);
    }

    private String driverReason() {
        return driver.assumption().reason();
    }

    private void commit() {
        String typed = Objects.requireNonNullElse(field.getText(), "").strip();
        Assumption now = viewModel.supposed(driver);
        if (field.isEditable() && !typed.equals(now.reason()) && !field.getText().equals(driverReason())) {
            viewModel.change(now.withReason(typed),
                    messages.get("assume.why.reason", viewModel.scenario().name(), driver.name()));
        }
    }
}
