package planworkbench.ui.data;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.Difference;
import planworkbench.exchange.figures.ImportPreview;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// What the table would change, cell by cell, of one kind or of all.
final class DifferencePane extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");
    private static final String NUMBERS = "number-column";
    private static final double ROW = 30;
    private static final double TALL_ROW = 46;
    /// What a column of numbers can do without, and how narrow one of words may become.
    private static final double SPARE = 20;
    private static final double NARROW = 48;

    private final ImportViewModel viewModel;
    private final Messages messages;
    private final TableView<Difference> table = new TableView<>();
    private final HBox kinds = new HBox();

    DifferencePane(ImportViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("differences");
        kinds.getStyleClass().add("kinds");
        table.setId("import-differences");
        table.setAccessibleText(messages.get("data.differences"));
        table.getStyleClass().addAll("edge-to-edge", Styles.DENSE, "data-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Difference, Difference> after = column("data.column.after", 116, NUMBERS, DifferenceText::after);
        table.getColumns().setAll(List.of(
                column("data.column.cell", 60, "", (_, difference) -> difference.cell().address().toString()),
                column("data.column.indicator", 190, "", DifferenceText::series),
                column("data.column.year", 56, "", (_, difference) -> Integer.toString(difference.key().year())),
                column("data.column.written", 84, NUMBERS, DifferenceText::written),
                column("data.column.before", 116, NUMBERS, DifferenceText::before),
                after,
                column("data.column.outcome", 220, "outcome-column", DifferenceText::outcome)));
        table.setRowFactory(_ -> new Row());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(kinds, table);
        WhileShown.of(this, viewModel.previewProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.kindProperty()).subscribe(kind -> {
            // what is refused comes to nothing, and wants room for why
            after.setVisible(kind != DifferenceKind.REFUSED);
            table.setFixedCellSize(kind == DifferenceKind.REFUSED ? TALL_ROW : ROW);
            show();
        });
    }

    private void show() {
        ImportPreview preview = viewModel.previewProperty().get();
        DifferenceKind kind = viewModel.kindProperty().get();
        kinds.getChildren().clear();
        if (preview == null) {
            table.getItems().clear();
            table.setPlaceholder(new Label(""));
            return;
        }
        ToggleGroup group = new ToggleGroup();
        kinds.getChildren().add(chip(group, "kind-all", messages.get("data.kind.all", preview.differences().size()),
                null, kind));
        for (DifferenceKind each : DifferenceKind.values()) {
            long count = preview.differences().stream().filter(one -> DifferenceKind.of(one) == each).count();
            ToggleButton chip = chip(group, "kind-" + each.name().toLowerCase(Locale.ROOT),
                    messages.get("data.kind.count", messages.label("data.kind.", each), count), each, kind);
            chip.setDisable(count == 0 && each != kind);
            kinds.getChildren().add(chip);
        }
        table.setPlaceholder(new Label(messages.get("data.nothing-listed")));
        table.getItems().setAll(preview.differences().stream()
                .filter(one -> kind == null || DifferenceKind.of(one) == kind).toList());
    }

    private ToggleButton chip(ToggleGroup group, String id, String text, @Nullable DifferenceKind kind,
            @Nullable DifferenceKind chosen) {
        ToggleButton chip = chip(group, id, text, kind == chosen);
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            viewModel.kindProperty().set(kind);
        });
        return chip;
    }

    /// One of the kinds that a list can be filtered by.
    static ToggleButton chip(ToggleGroup group, String id, String text, boolean chosen) {
        ToggleButton chip = new ToggleButton(text);
        chip.setId(id);
        chip.getStyleClass().addAll(Styles.SMALL, Styles.ROUNDED);
        chip.setToggleGroup(group);
        chip.setSelected(chosen);
        return chip;
    }

    private TableColumn<Difference, Difference> column(String key, double width, String style,
            BiFunction<DifferenceText, Difference, String> words) {
        TableColumn<Difference, Difference> column = new TableColumn<>(messages.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(words));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        column.setPrefWidth(width);
        column.setMinWidth(style.equals(NUMBERS) ? width - SPARE : Math.min(width, NARROW));
        return column;
    }

    private final class Cell extends TableCell<Difference, Difference> {

        private final BiFunction<DifferenceText, Difference, String> words;

        Cell(BiFunction<DifferenceText, Difference, String> words) {
            this.words = words;
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Difference difference, boolean empty) {
            super.updateItem(difference, empty);
            String text = difference == null || empty
                    ? ""
                    : words.apply(new DifferenceText(viewModel.plan(), messages), difference);
            setText(text);
            setTooltip(text.isEmpty() ? null : new Tooltip(text));
        }
    }

    /// Marked where the cell is refused, and pale where nothing would change.
    private static final class Row extends TableRow<Difference> {
        @Override
        protected void updateItem(@Nullable Difference difference, boolean empty) {
            super.updateItem(difference, empty);
            DifferenceKind kind = difference == null || empty ? null : DifferenceKind.of(difference);
            pseudoClassStateChanged(REFUSED, kind == DifferenceKind.REFUSED);
            pseudoClassStateChanged(SAME, kind == DifferenceKind.SAME);
        }
    }
}
