package planworkbench.ui.data;

import java.util.Comparator;
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

import planworkbench.exchange.fillin.MergeCell;
import planworkbench.exchange.fillin.MergeKind;
import planworkbench.exchange.fillin.MergePreview;
import planworkbench.exchange.fillin.MergeText;
import planworkbench.exchange.fillin.ReceivedPack;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// What came back, figure by figure, of one kind or of all, with what is to become of each.
final class MergeTable extends VBox {

    private static final double ROW = 46;
    private static final double FIGURE = 98;
    private static final double NARROW = 60;

    private final MergeViewModel viewModel;
    private final Messages messages;
    private final TableView<MergeCell> table = new TableView<>();
    private final HBox kinds = new HBox();

    MergeTable(MergeViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("merge-table");
        kinds.getStyleClass().add("kinds");
        table.setId("merge-table");
        table.setAccessibleText(messages.get("data.merge.cells"));
        table.getStyleClass().addAll("edge-to-edge", Styles.DENSE, "data-table");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<MergeCell, MergeCell> decision = column("data.merge.column.decision", 240);
        decision.setMinWidth(160);
        decision.setCellFactory(_ -> new DecisionCell(viewModel, messages));
        TableColumn<MergeCell, MergeCell> indicator = words("data.merge.column.indicator", 170, "", MergeText::series,
                (_, cell) -> whose(cell));
        indicator.setMinWidth(110);
        table.getColumns().setAll(List.of(
                words("data.merge.column.kind", 76, "outcome-column", MergeText::kind, (_, _) -> ""),
                indicator,
                figures("data.merge.sent", MergeText::sent, (_, _) -> ""),
                figures("data.merge.present", MergeText::present, (_, _) -> ""),
                figures("data.merge.column.submitted", MergeText::submitted, MergeText::status),
                words("data.merge.column.evidence", 180, "", MergeTable::reason,
                        (_, cell) -> cell.received().remark()),
                decision));
        table.setRowFactory(_ -> new Row());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(kinds, table);
        WhileShown.of(this, viewModel.previewProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.kindProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.packProperty()).subscribe(_ -> show());
    }

    private String whose(MergeCell cell) {
        return messages.get("data.merge.whose", cell.department(), Integer.toString(cell.pack().year()));
    }

    /// Why it is refused or who says otherwise; else where the figure is from.
    private static String reason(MergeText text, MergeCell cell) {
        String why = text.why(cell);
        return why.isEmpty() ? cell.received().evidence() : why;
    }

    private void show() {
        MergePreview preview = viewModel.previewProperty().get();
        MergeKind kind = viewModel.kindProperty().get();
        kinds.getChildren().clear();
        if (preview == null) {
            table.getItems().clear();
            return;
        }
        List<MergeCell> cells = preview.cells().stream().filter(this::isOfChosenPack).toList();
        ToggleGroup group = new ToggleGroup();
        kinds.getChildren().add(chip(group, "merge-kind-all", messages.get("data.kind.all", cells.size()), null, kind));
        for (MergeKind each : MergeKind.values()) {
            long count = cells.stream().filter(cell -> MergeKind.of(cell) == each).count();
            ToggleButton chip = chip(group, "merge-kind-" + each.name().toLowerCase(Locale.ROOT),
                    messages.get("data.kind.count", messages.label("merge.kind.", each), count), each, kind);
            chip.setDisable(count == 0 && each != kind);
            kinds.getChildren().add(chip);
        }
        table.setPlaceholder(new Label(messages.get("data.nothing-listed")));
        List<MergeCell> listed = cells.stream().filter(cell -> kind == null || MergeKind.of(cell) == kind)
                .sorted(Comparator.comparing(MergeKind::of)).toList();
        if (!table.getItems().equals(listed)) {
            table.getItems().setAll(listed);
        }
    }

    private boolean isOfChosenPack(MergeCell cell) {
        MergePreview.Pack chosen = viewModel.packProperty().get();
        ReceivedPack received = chosen == null ? null : chosen.received();
        return chosen == null || (received != null && received.fillIn().key().equals(cell.pack()));
    }

    private ToggleButton chip(ToggleGroup group, String id, String text, @Nullable MergeKind kind,
            @Nullable MergeKind chosen) {
        ToggleButton chip = DifferencePane.chip(group, id, text, kind == chosen);
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            viewModel.kindProperty().set(kind);
        });
        return chip;
    }

    private TableColumn<MergeCell, MergeCell> column(String key, double width) {
        TableColumn<MergeCell, MergeCell> column = new TableColumn<>(messages.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROW));
        return column;
    }

    private TableColumn<MergeCell, MergeCell> words(String key, double width, String style,
            BiFunction<MergeText, MergeCell, String> first, BiFunction<MergeText, MergeCell, String> second) {
        TableColumn<MergeCell, MergeCell> column = column(key, width);
        column.getStyleClass().add(style);
        column.setCellFactory(_ -> new Words(first, second));
        return column;
    }

    /// Words are cut before a figure is.
    private TableColumn<MergeCell, MergeCell> figures(String key, BiFunction<MergeText, MergeCell, String> first,
            BiFunction<MergeText, MergeCell, String> second) {
        TableColumn<MergeCell, MergeCell> column = words(key, FIGURE, "number-column", first, second);
        column.setMinWidth(FIGURE);
        return column;
    }

    /// One line, or two of which the second is paler; words that stand alone may take both.
    private final class Words extends TableCell<MergeCell, MergeCell> {

        private final BiFunction<MergeText, MergeCell, String> first;
        private final BiFunction<MergeText, MergeCell, String> second;
        private final Label above = new Label();
        private final Label below = new Label();
        private final VBox lines = new VBox(above, below);

        Words(BiFunction<MergeText, MergeCell, String> first, BiFunction<MergeText, MergeCell, String> second) {
            this.first = first;
            this.second = second;
            lines.getStyleClass().add("two-lines");
            below.getStyleClass().add("second-line");
            for (Label line : List.of(above, below)) {
                line.managedProperty().bind(line.visibleProperty());
            }
        }

        @Override
        protected void updateItem(@Nullable MergeCell cell, boolean empty) {
            super.updateItem(cell, empty);
            if (cell == null || empty) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            MergeText text = new MergeText(viewModel.plan(), messages);
            above.setText(first.apply(text, cell));
            below.setText(second.apply(text, cell));
            above.setVisible(!above.getText().isEmpty());
            below.setVisible(!below.getText().isEmpty());
            above.setWrapText(!below.isVisible());
            below.setWrapText(!above.isVisible());
            setGraphic(lines);
            String all = (above.getText() + "\n" + below.getText()).strip();
            setTooltip(all.isEmpty() ? null : new Tooltip(all));
        }
    }

    /// Marked where the cell is refused or in conflict, and pale where nothing would change.
    private static final class Row extends TableRow<MergeCell> {

        private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
        private static final PseudoClass CONFLICT = PseudoClass.getPseudoClass("conflict");
        private static final PseudoClass SAME = PseudoClass.getPseudoClass("same");

        @Override
        protected void updateItem(@Nullable MergeCell cell, boolean empty) {
            super.updateItem(cell, empty);
            MergeKind kind = cell == null || empty ? null : MergeKind.of(cell);
            pseudoClassStateChanged(REFUSED, kind == MergeKind.REFUSED);
            pseudoClassStateChanged(CONFLICT, kind == MergeKind.CONFLICT);
            pseudoClassStateChanged(SAME, kind == MergeKind.SAME || kind == MergeKind.EMPTY);
        }
    }
}
