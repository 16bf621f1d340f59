package planworkbench.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import planworkbench.store.HistoryEntry;
import planworkbench.store.HistoryFilter;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.HistoryRow;
import planworkbench.wording.HistoryText;

/// The list of changes, the newest first. Its items are places; what stands there is read when it comes into sight.
final class HistoryTable extends TableView<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final HistoryViewModel viewModel;
    private final Messages messages;
    private boolean renewing;

    HistoryTable(HistoryViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("history-table");
        getStyleClass().add("history-table");
        setAccessibleText(messages.get("history.heading"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("history.column.when", 118, entry -> when(entry.at().atZone(ZoneId.systemDefault()))));
        getColumns().add(column("history.column.who", 72, HistoryEntry::who));
        getColumns().add(column("history.column.what", 220, entry -> text().what(entry)));
        getColumns().add(column("history.column.change", 200, entry -> text().change(entry)));
        getColumns().add(column("history.column.why", 140, entry -> new HistoryRow(text()).why(entry)));
        setPlaceholder(new Label());
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        WhileShown.of(this, viewModel.snapshotProperty()).subscribe(_ -> viewModel.renew());
        WhileShown.of(this, viewModel.readProperty()).subscribe(_ -> show());
    }

    /// Places without anything behind them.
    private static final class Places extends AbstractList<Integer> implements RandomAccess {
        private final int size;

        Places(long size) {
            this.size = (int) Math.min(size, Integer.MAX_VALUE);
        }

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return size;
        }
    }

    private TableColumn<Integer, Integer> column(String title, double width, Function<HistoryEntry, String> text) {
        TableColumn<Integer, Integer> column = new TableColumn<>(messages.get(title));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 64));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(_ -> new HistoryCell(viewModel, text));
        return column;
    }

    private HistoryText text() {
        var now = viewModel.snapshotProperty().get();
        return new HistoryText(now.plan(), now.scenarios(), messages);
    }

    private static String when(ZonedDateTime at) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return at.toLocalDate().equals(today)
                ? TIME.format(at)
                : (at.getYear() == today.getYear() ? THIS_YEAR : EARLIER).format(at);
    }

    /// Lines have come: of the same list, or of another one.
    private void show() {
        renewing = true;
        long size = viewModel.sizeProperty().get();
        if (getItems().size() != size) {
            setItems(FXCollections.observableList(new Places(size)));
        }
        setPlaceholder(new Label(messages.get(viewModel.filterProperty().get().equals(HistoryFilter.ALL)
                ? "history.empty"
                : "history.empty.filtered")));
        refresh();
        markSelected();
        renewing = false;
    }

    /// The chosen line moves down as others come on top of it.
    private void markSelected() {
        HistoryViewModel.Selected chosen = viewModel.selectedProperty().get();
        Integer marked = getSelectionModel().getSelectedItem();
        if (chosen == null || (marked != null && chosen.entry().equals(viewModel.at(marked)))) {
            return;
        }
        getSelectionModel().clearSelection();
        for (int place = 0; place < Math.min(HistoryLines.PAGE, getItems().size()); place++) {
            if (chosen.entry().equals(viewModel.at(place))) {
                getSelectionModel().select(place);
                return;
            }
        }
    }

    private void chosen(@Nullable Integer place) {
        HistoryEntry entry = place == null || renewing ? null : viewModel.at(place);
        if (entry != null) {
            viewModel.select(entry);
        }
    }
}
