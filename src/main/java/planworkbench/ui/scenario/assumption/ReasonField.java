package planworkbench.ui.scenario.assumption;

import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import planworkbench.scenario.Assumption;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;

/// Why something is supposed. Enter and leaving the field save it, Escape goes back.
final class ReasonField extends TextField {

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final Tooltip tip = new Tooltip();
    private Driver driver;

    ReasonField(Driver driver, AssumptionsViewModel viewModel, Messages messages) {
        this.driver = driver;
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("driver-reason");
        setPromptText(messages.get("assume.reason.prompt"));
        setAccessibleText(messages.get("assume.reason.of", driver.name()));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        setTooltip(tip);
        TextMenu.put(this, messages);
        setOnAction(_ -> commit());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(driverReason())) {
                setText(driverReason());
                event.consume();
            }
        });
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commit();
                positionCaret(0);
            }
        });
    }

    void show(Driver shown, boolean locked) {
        boolean untouched = getText().equals(driverReason()) || getText().isEmpty();
        driver = shown;
        setEditable(!locked);
        String from = shown.inheritedFrom();
        String reason = driverReason();
        tip.setText(from == null ? reason : messages.get("scenario.inherited", from, reason));
        if (untouched && !getText().equals(reason)) {
            setText(reason);
            positionCaret(0);
        }
    }

    private String driverReason() {
        return driver.assumption().reason();
    }

    private void commit() {
        String typed = Objects.requireNonNullElse(getText(), "").strip();
        Assumption now = viewModel.supposed(driver);
        if (isEditable() && !typed.equals(now.reason()) && !getText().equals(driverReason())) {
            viewModel.change(now.withReason(typed),
                    messages.get("assume.why.reason", viewModel.scenario().name(), driver.name()));
        }
    }
}
