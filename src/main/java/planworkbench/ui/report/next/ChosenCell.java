package planworkbench.ui.report.next;

import java.math.BigDecimal;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.nextplan.ProposedTarget;
import planworkbench.assessment.nextplan.ProposedTarget.AsBefore;
import planworkbench.assessment.nextplan.ProposedTarget.ByHand;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;
import planworkbench.ui.common.CellLines;
import planworkbench.ui.common.InlineNote;
import planworkbench.wording.NextPlanText;

/// The number that the next plan asks for: typed over, it is kept; emptied, it is the proposed one again. The field stays while its row
/// changes, so that the caret does.
final class ChosenCell extends TableCell<ObjectProperty<NextPlanRow>, NextPlanRow> {

    private final NextPlanViewModel viewModel;
    private final Supplier<NextPlanText> words;
    private final Messages messages;
    private final TextField field = new TextField();
    private final Label unit = new Label();
    private final Label told = new Label();
    private final Label reason = new Label();
    private final CellLines tellings = new CellLines(CellLines.wrapped(told), CellLines.wrapped(reason));
    private final HBox box = new HBox(field, unit);
    private final InlineNote note = new InlineNote();
    private String shown = "";

    ChosenCell(NextPlanViewModel viewModel, Supplier<NextPlanText> words, Messages messages) {
        this.viewModel = viewModel;
        this.words = words;
        this.messages = messages;
        HBox.setHgrow(field, Priority.ALWAYS);
        box.getStyleClass().add("next-chosen");
        unit.getStyleClass().add("next-below-text");
        unit.setMinWidth(USE_PREF_SIZE);
        told.getStyleClass().add("next-number");
        reason.getStyleClass().add("next-below-text");
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        tellings.getStyleClass().addAll("next-lines", "next-numbers");
        field.getStyleClass().add("next-field");
        field.setTooltip(new Tooltip(messages.get("next.chosen.help")));
        field.setOnAction(_ -> commit());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commit();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(shown)) {
                field.setText(shown);
                note.hide();
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable NextPlanRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        switch (row.target().outlook()) {
            case Numbers numbers when NextPlanText.takesOneNumber(row.target()) -> edit(row, numbers);
            case ByHand byHand -> byHand(row.target(), byHand);
            case AsBefore _ -> tell(messages.get("next.as-before"), "");
            case Numbers _ -> tell(words.get().wanted(row.target()), "");
        }
    }

    /// That nothing was computed, and what a plan that is carried on would ask for all the same.
    private void byHand(ProposedTarget target, ByHand byHand) {
        NextPlanText now = words.get();
        String why = now.reason(target, byHand);
        tell(messages.get("next.not-computed"), why);
        Tooltip help = new Tooltip(messages.get("next.by-hand.carried", now.carried(target), why));
        told.setTooltip(help);
        reason.setTooltip(help);
    }

    private void tell(String text, String why) {
        shown = "";
        told.setText(text);
        told.setTooltip(new Tooltip(text));
        reason.setTooltip(null);
        reason.setText(why);
        tellings.fit(getTableColumn().widthProperty(), NextPlanCells.PADDING);
        setGraphic(tellings);
    }

    private void edit(NextPlanRow row, Numbers numbers) {
        boolean typing = field.isFocused() && !field.getText().equals(shown);
        shown = typed(numbers.chosen().level().value());
        if (!typing) {
            field.setText(shown);
        }
        field.setId("next-number-" + row.id());
        field.setAccessibleText(messages.get("next.number-of", row.target().present().name()));
        field.setDisable(!row.wanted());
        field.getStyleClass().remove("next-typed");
        if (numbers.chosen().typed()) {
            field.getStyleClass().add("next-typed");
        }
        unit.setText(NextPlanCells.unit(row.target()));
        setGraphic(box);
    }

    /// With all its digits.
    private static String typed(double value) {
        return NumberText.format(value, Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale()));
    }

    private void commit() {
        NextPlanRow row = getItem();
        if (row == null || !box.equals(getGraphic()) || field.getText().equals(shown)) {
            return;
        }
        switch (NumberText.parse(field.getText(), row.target().present().unit().symbol())) {
            case ParsedNumber.Missing _ -> {
                viewModel.forget(row.id());
                field.setText(shown);
            }
            case ParsedNumber.Parsed(double value) -> {
                shown = field.getText();
                note.hide();
                viewModel.choose(row.id(), value);
            }
            case ParsedNumber.Refused refused -> {
                note.show(field, messages.get(refused.reasonKey()));
                field.setText(shown);
            }
        }
    }
}
