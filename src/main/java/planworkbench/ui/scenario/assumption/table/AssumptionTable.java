package planworkbench.ui.scenario.assumption.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;
import planworkbench.ui.common.NumberEditing;
import planworkbench.ui.common.TableCopy;
import planworkbench.ui.scenario.assumption.AssumptionsViewModel;
import planworkbench.wording.MethodText;

/// The table itself: one line for each number of an assumption, below the names of the groups.
final class AssumptionTable extends TableView<AssumptionRow> {

    private static final double ROW = 32;
    private static final double DOT = 8;
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-line");

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final AssumptionEdits edits;
    private final NumberEditing<AssumptionRow> editing;
    private final TableColumn<AssumptionRow, NumberItem> value;

    AssumptionTable(AssumptionTableViewModel table, Messages messages) {
        this.viewModel = table.assumptions();
        this.messages = messages;
        this.edits = new AssumptionEdits(viewModel, messages);
        getStyleClass().add("assumption-table");
        setAccessibleText(messages.get("assume-table.title"));
        skinProperty().subscribe(this::rowsOfOneHeight);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        editing = new NumberEditing<>(this, this::clear, place -> place.column().getCellData(place.row()) != null);
        value = column("assume-table.value", 108, 112, "number-column", AssumptionTable::number,
                () -> new ValueCell(editing, edits));
        getColumns().add(column("assume-table.indicator", 120, 150, "", row -> name(row, table),
                () -> new WordsCell("name-cell", AssumptionTable::sign)));
        getColumns().add(column("assume-table.method", 128, 128, "", AssumptionTable::first,
                () -> new MethodCell(editing, edits)));
        getColumns().add(column("assume-table.parameter", 72, 80, "", this::parameter,
                () -> new WordsCell("parameter-cell", AssumptionTable::sign)));
        getColumns().add(value);
        getColumns().add(column("assume-table.from", 84, 96, "", this::from,
                () -> new WordsCell("from-cell", AssumptionTable::sign)));
        getColumns().add(column("assume-table.uncertainty", 124, 156, "", AssumptionTable::spread,
                () -> new SpreadCell(editing, edits)));
        getColumns().add(column("assume-table.reason", 98, 130, "",
                row -> first(row).map(ReasonItem::new), () -> new ReasonCell(editing, edits)));
        getColumns().forEach(column -> column.setEditable(
                !List.of("assume-table.indicator", "assume-table.parameter", "assume-table.from")
                        .contains(column.getId())));
        setRowFactory(_ -> new Row());
        setItems(table.rows());
        getFocusModel().focusedCellProperty().subscribe(this::focused);
        new AssumptionMenu(this, editing, edits,
                new TableCopy<>(this, this::copied, AssumptionRow.Group.class::isInstance));
    }

    /// Told to the list of rows alone. A table that is told so itself takes the cells out that are scrolled out of sight, and a cell
    /// that is not there cannot be edited.
    private void rowsOfOneHeight() {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.setFixedCellSize(ROW);
        }
    }

    /// Where the keyboard begins: the first number.
    void enter() {
        requestFocus();
        if (getSelectionModel().getSelectedCells().isEmpty() && getItems().size() > 1) {
            getSelectionModel().clearAndSelect(1, value);
        }
    }

    /// The line that is worked at.
    AssumptionRow.@Nullable Line chosen() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        return at.getRow() >= 0 && at.getRow() < getItems().size()
                && getItems().get(at.getRow()) instanceof AssumptionRow.Line line ? line : null;
    }

    TableColumn<AssumptionRow, NumberItem> valueColumn() {
        return value;
    }

    private <T> TableColumn<AssumptionRow, T> column(String key, double least, double width, String styleClass,
            Function<AssumptionRow.Line, ObservableValue<T>> item, Cells<T> cells) {
        TableColumn<AssumptionRow, T> column = new TableColumn<>(messages.get(key));
        column.setId(key);
        column.setMinWidth(least);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (!styleClass.isEmpty()) {
            column.getStyleClass().add(styleClass);
        }
        column.setCellValueFactory(
                features -> features.getValue() instanceof AssumptionRow.Line line ? item.apply(line) : null);
        column.setCellFactory(_ -> cells.make());
        return column;
    }

    private interface Cells<T> {
        TableCell<AssumptionRow, T> make();
    }

    /// What only the first line of an assumption tells.
    private static ObservableValue<AssumptionRow.Shown> first(AssumptionRow.Line line) {
        return line.shownProperty().map(shown -> line.first() ? shown : null);
    }

    private static ObservableValue<NumberItem> number(AssumptionRow.Line line) {
        AssumedNumber number = line.number();
        return line.shownProperty().map(shown -> number == null ? null : new NumberItem(shown, number));
    }

    private static ObservableValue<SpreadItem> spread(AssumptionRow.Line line) {
        return first(line).map(SpreadItem::new);
    }

    private ObservableValue<WordsCell.Words> name(AssumptionRow.Line line, AssumptionTableViewModel table) {
        return first(line).map(shown -> {
            String department = table.department(shown.driver().series());
            String unit = shown.driver().unit();
            String whole = messages.get("assume-table.about", shown.driver().name(), unit,
                    department.isEmpty() ? messages.get("assume-table.no-department") : department);
            return new WordsCell.Words(shown.driver().name(), whole, AssumptionTableViewModel.isChanged(shown.driver())
                    ? WordsCell.Sign.CHANGED
                    : WordsCell.Sign.NONE);
        });
    }

    /// What is said in full about the method, or which number of it the line has.
    private ObservableValue<WordsCell.Words> parameter(AssumptionRow.Line line) {
        AssumedNumber number = line.number();
        return line.shownProperty().map(shown -> {
            String method = new MethodText(viewModel.plan(), messages).of(shown.supposed());
            return new WordsCell.Words(number == null ? method : new NumberItem(shown, number).name(messages), method,
                    WordsCell.Sign.NONE);
        });
    }

    private ObservableValue<WordsCell.Words> from(AssumptionRow.Line line) {
        return first(line).map(shown -> {
            String from = shown.driver().inheritedFrom();
            String text = from != null
                    ? messages.get("assume.inherited", from)
                    : messages.get(shown.driver().overridesFormula() ? "assume.override" : "assume-table.own");
            var above = shown.driver().inherited();
            String whole = from == null && above != null
                    ? messages.get("assume-table.above", new MethodText(viewModel.plan(), messages).of(above))
                    : text;
            return new WordsCell.Words(text, whole, WordsCell.Sign.NONE);
        });
    }

    private static @Nullable Node sign(WordsCell.Sign sign) {
        if (sign == WordsCell.Sign.NONE) {
            return null;
        }
        Region dot = new Region();
        dot.getStyleClass().add("own-dot");
        dot.setMinSize(DOT, DOT);
        dot.setMaxSize(DOT, DOT);
        return dot;
    }

    private void clear(List<NumberEditing.Place<AssumptionRow>> places) {
        List<Object> items = places.stream().<Object>map(place -> place.column().getCellData(place.row()))
                .filter(item -> !(item instanceof AssumptionRow.Shown)).toList();
        if (viewModel.isLocked()) {
            editing.say(edits.lockedBecause());
        } else if (!edits.clear(items)) {
            editing.say(messages.get("assume-table.needed"));
        }
    }

    private String copied(AssumptionRow row, TableColumn<AssumptionRow, ?> column) {
        return switch (column.getCellData(row)) {
            case WordsCell.Words words -> words.text();
            case NumberItem number -> new ValueEntry(edits).typed(number);
            case SpreadItem spread -> spread.text(viewModel, messages).of(spread.shown().driver(), viewModel);
            case ReasonItem reason -> reason.text();
            case AssumptionRow.Shown shown -> new MethodText(viewModel.plan(), messages).of(shown.supposed());
            case null, default -> "";
        };
    }

    /// The chart and the targets turn to what is worked at.
    private void focused(@Nullable TablePosition<?, ?> at) {
        AssumptionRow.Line line = chosen();
        if (at != null && at.getTableColumn() != null) {
            scrollToColumn(getVisibleLeafColumn(at.getColumn()));
        }
        if (at != null && line != null) {
            viewModel.select(Objects.requireNonNull(line.shownProperty().get()).driver().series());
        }
    }

    /// A heading spans the row; the first line of an assumption has a hairline above it.
    private static final class Row extends TableRow<AssumptionRow> {

        private final Label heading = new Label();

        Row() {
            setMinHeight(ROW);
            setPrefHeight(ROW);
            setMaxHeight(ROW);
            heading.getStyleClass().add("group-heading");
            heading.setManaged(false);
        }

        @Override
        protected void updateItem(@Nullable AssumptionRow item, boolean empty) {
            super.updateItem(item, empty);
            boolean group = !empty && item instanceof AssumptionRow.Group;
            pseudoClassStateChanged(GROUP, group);
            pseudoClassStateChanged(FIRST, !empty && item instanceof AssumptionRow.Line line && line.first());
            heading.setText(item instanceof AssumptionRow.Group(String name) && !empty ? name : "");
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (!getChildren().contains(heading)) {
                getChildren().add(heading);
            }
            heading.setVisible(!heading.getText().isEmpty());
            heading.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
