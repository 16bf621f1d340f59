package planworkbench.ui.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// What would come of a pasted block, before it is entered: how many figures are new, changed or refused, and each of
/// them by its cell.
final class PastePanel extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final IndicatorViewModel viewModel;
    private final Messages messages;
    private final Runnable onLeft;
    private final Label size = new Label();
    private final HBox kinds = new HBox();
    private final ToggleGroup chosen = new ToggleGroup();
    private final Button enter = new Button();
    private final ObservableList<PastedCell> cells = FXCollections.observableArrayList();
    private final FilteredList<PastedCell> listed = new FilteredList<>(cells);
    private final PastedCellText text;

    /// @param onLeft called when the block was entered or discarded
    PastePanel(IndicatorViewModel viewModel, Messages messages, Runnable onLeft) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.onLeft = onLeft;
        this.text = new PastedCellText(messages);
        setId("paste-panel");
        getStyleClass().add("paste-panel");
        getChildren().addAll(head(), list());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                leave(viewModel.pasting()::discard);
                key.consume();
            }
        });
        WhileShown.of(this, viewModel.pasting().previewProperty()).subscribe(this::show);
    }

    private HBox head() {
        Label title = new Label(messages.get("indicator.paste.title"));
        title.getStyleClass().add("paste-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        size.setMinWidth(Region.USE_PREF_SIZE);
        size.getStyleClass().add("paste-size");
        kinds.getStyleClass().add("paste-kinds");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button discard = new Button(messages.get("indicator.paste.discard"));
        discard.setId("paste-discard");
        discard.setOnAction(_ -> leave(viewModel.pasting()::discard));
        enter.setId("paste-enter");
        enter.setDefaultButton(true);
        enter.getStyleClass().add(Styles.ACCENT);
        enter.setOnAction(_ -> leave(viewModel.pasting()::enter));
        HBox head = new HBox(title, size, kinds, gap, discard, enter);
        head.getStyleClass().add("paste-head");
        discard.setMinWidth(Region.USE_PREF_SIZE);
        enter.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private void leave(Runnable how) {
        how.run();
        onLeft.run();
    }

    private TableView<PastedCell> list() {
        TableView<PastedCell> list = new TableView<>(listed);
        list.setId("paste-cells");
        list.getStyleClass().add("paste-cells");
        list.setPlaceholder(new Label(messages.get("indicator.paste.nothing")));
        list.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        list.getColumns()
                .setAll(List.of(column("indicator", messages.get("indicator.paste.column.indicator"), 200, text::place),
                        column("year", messages.get("indicator.paste.column.year"), 72, PastedCell::column),
                        column("pasted", messages.get("indicator.paste.column.pasted"), 110, text::pasted),
                        column("present", messages.get("indicator.paste.column.present"), 100,
                                cell -> figure(cell.cell())),
                        column("outcome", messages.get("indicator.paste.column.outcome"), 220, text::outcome)));
        list.setRowFactory(_ -> new PastedRow());
        list.getSelectionModel().selectedItemProperty().subscribe(cell -> {
            YearCell place = cell == null ? null : cell.cell();
            if (place != null) {
                viewModel.selectedCellProperty().set(place.key());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private static String figure(@Nullable YearCell cell) {
        Double value = cell == null ? null : cell.value();
        return value == null ? "" : FigureText.value(value);
    }

    private TableColumn<PastedCell, String> column(String name, String title, double width,
            Function<PastedCell, String> says) {
        TableColumn<PastedCell, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                features -> new SimpleStringProperty(says.apply(features.getValue())));
        column.setCellFactory(_ -> new PlainCell());
        column.getStyleClass().add("paste-" + name);
        return column;
    }

    private void show(@Nullable PastedBlock block) {
        if (block == null) {
            return;
        }
        Map<PastedCell.Kind, Integer> counts = block.counts();
        size.setText(messages.get("indicator.paste.size", block.rows(), block.columns()));
        kinds.getChildren().clear();
        chosen.getToggles().clear();
        ToggleButton all = kind(messages.get("indicator.paste.all", block.cells().size()), null);
        for (PastedCell.Kind kind : PastedCell.Kind.values()) {
            Integer count = counts.get(kind);
            if (count != null) {
                ToggleButton button = kind(messages.label("indicator.paste.kind.", kind) + " " + count, kind);
                button.setId("paste-kind-" + kind.name().toLowerCase(Locale.ROOT));
            }
        }
        cells.setAll(block.cells().stream().sorted(Comparator.comparing(PastedCell::kind,
                Comparator.comparingInt(kind -> kind == PastedCell.Kind.REFUSED ? 0 : 1))).toList());
        all.setSelected(true);
        int changes = block.changes().size();
        enter.setText(messages.get("indicator.paste.enter", changes));
        enter.setDisable(changes == 0);
    }

    private ToggleButton kind(String label, PastedCell.@Nullable Kind kind) {
        ToggleButton button = new ToggleButton(label);
        button.setToggleGroup(chosen);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll(Styles.SMALL, "paste-kind");
        button.pseudoClassStateChanged(REFUSED, kind == PastedCell.Kind.REFUSED);
        button.setOnAction(_ -> button.setSelected(true));
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                listed.setPredicate(cell -> kind == null || cell.kind() == kind);
            }
        });
        kinds.getChildren().add(button);
        return button;
    }

    /// To be called when the panel is shown: Enter enters, Escape discards.
    void takeFocus() {
        enter.requestFocus();
    }

    /// A line of the list; one that is refused stands out.
    private static final class PastedRow extends TableRow<PastedCell> {
        @Override
        protected void updateItem(@Nullable PastedCell item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(REFUSED, !empty && item != null && item.kind() == PastedCell.Kind.REFUSED);
        }
    }

    /// A text on one line.
    private static final class PlainCell extends TableCell<PastedCell, String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }
}
