package planworkbench.ui.history;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;

/// 历史: all changes in a list, and beside it the chosen one with the ways back.
public final class HistoryView extends BorderPane {

    public HistoryView(HistoryViewModel viewModel, Messages messages) {
        setId("history-page");
        getStyleClass().add("history-page");
        StyleSheet.of(this, "history/history.css");
        HistoryTable table = new HistoryTable(viewModel, messages);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox list = new VBox(new HistoryHeader(viewModel, messages), new HistoryFilters(viewModel, messages), table);
        list.getStyleClass().add("history-list");
        setCenter(list);
        setRight(new HistoryDetails(viewModel, messages));
    }
}
