package planworkbench.ui.scenario;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Verdict;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.SteadyBox;
import planworkbench.ui.common.VerdictMark;

/// The cells of the target table; each has two lines.
final class TargetCells {

    private TargetCells() {}

    /// What stands in a cell of a row.
    @FunctionalInterface
    interface Content {
        Region of(TargetRow row);
    }

    /// A cell that is filled anew only when it shows another row.
    static final class Cell extends TableCell<TargetRow, TargetRow> {

        /// Of the style sheet, on both sides together.
        private static final double PADDING = 8;

        private final Content content;

        Cell(Content content) {
            this.content = content;
        }

        @Override
        protected void updateItem(@Nullable TargetRow row, boolean empty) {
            if (row == null || empty) {
                setGraphic(null);
            } else if (getGraphic() == null || !row.equals(getItem())) {
                Region graphic = content.of(row);
                graphic.prefWidthProperty().bind(widthProperty().subtract(PADDING));
                setGraphic(graphic);
            }
            super.updateItem(row, empty);
        }
    }

    static Region name(TargetRow row) {
        Label name = label("target-name");
        name.setText(row.target().name());
        name.setWrapText(true);
        name.setTooltip(tip(row.aboutProperty()));
        VBox cell = new VBox(name);
        cell.getStyleClass().addAll("target-cell", "name-cell");
        return cell;
    }

    /// The projected value over the one that is wanted.
    static Region value(TargetRow row) {
        Label value = label("target-value");
        value.textProperty().bind(row.valueProperty());
        value.setTooltip(tip(row.valueProperty()));
        Label wanted = label("target-wanted");
        wanted.setText(row.wanted());
        wanted.setTooltip(new Tooltip(row.wanted()));
        return numbers(value, wanted);
    }

    /// How likely the target is met, in the verdict's colour, on the line of the value; below, where the row is pointed at or chosen, what
    /// opens goal seek. By keyboard Enter on the row does, so that the button is no stop of its own.
    static Region probability(TargetRow row, Messages messages, Consumer<Target> seek) {
        Label probability = label("target-probability");
        probability.textProperty().bind(row.probabilityProperty());
        probability.setTooltip(tip(row.basisProperty()));
        Button open = new Button(messages.get("goal.pane.row"));
        open.getStyleClass().add("seek-in-row");
        open.setAccessibleText(messages.get("goal.pane.row-of", row.target().name()));
        open.setTooltip(new Tooltip(messages.get("goal.pane.open-help")));
        open.setFocusTraversable(false);
        open.setOnAction(_ -> seek.accept(row.target()));
        VBox cell = numbers(probability, open);
        row.verdictProperty().subscribe(verdict -> colour(cell, verdict));
        return cell;
    }

    private static void colour(Region cell, Verdict verdict) {
        for (Verdict other : Verdict.values()) {
            cell.getStyleClass().remove(VerdictMark.styleClass(other));
        }
        cell.getStyleClass().add(VerdictMark.styleClass(verdict));
    }

    /// The gap over the verdict.
    static Region gap(TargetRow row, Messages messages) {
        Label gap = label("target-gap");
        gap.textProperty().bind(row.gapProperty());
        gap.setTooltip(tip(row.gapProperty()));
        Label word = label("verdict-mark");
        VBox cell = numbers(gap, word);
        row.verdictProperty().subscribe(verdict -> {
            word.setText(VerdictMark.word(verdict, messages));
            word.setGraphic(VerdictMark.icon(verdict));
            colour(cell, verdict);
        });
        return cell;
    }

    /// What it would take a year, over the year from which.
    static Region required(TargetRow row) {
        Label required = label("target-required");
        required.textProperty().bind(row.requiredProperty());
        required.setTooltip(tip(row.requiredProperty()));
        Label from = label("target-wanted");
        from.textProperty().bind(row.requiredFromProperty());
        return numbers(required, from);
    }

    /// For what a narrow column cuts.
    private static Tooltip tip(ReadOnlyStringProperty text) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(text);
        return tip;
    }

    private static VBox numbers(Label upper, Labeled lower) {
        VBox cell = new SteadyBox(upper, lower);
        cell.getStyleClass().addAll("target-cell", "number-cell");
        return cell;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
