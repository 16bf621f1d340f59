package planworkbench.ui.indicator;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;

/// The indicator page: the table of figures and, beside it, where the selected one comes from.
public final class IndicatorView extends BorderPane {

    public IndicatorView(IndicatorViewModel viewModel, Messages messages) {
        getStyleClass().add("indicator-page");
        StyleSheet.of(this, "indicator/indicator.css");
        FigureTableView table = new FigureTableView(viewModel, messages);
        table.setPlaceholder(new EmptyTable(viewModel, messages));
        VBox.setVgrow(table, Priority.ALWAYS);
        IndicatorToolbar toolbar = new IndicatorToolbar(viewModel, messages, table::requestFocus);
        IndicatorMenu menu = new IndicatorMenu(viewModel.indicatorEdits(), messages);
        menu.listenOn(this);
        toolbar.getChildren().addAll(new ColumnButton(viewModel, messages), menu);
        VBox figures = new VBox(toolbar, table,
                new Legend(viewModel, messages));
        figures.getStyleClass().add("figures");
        PastePanel paste = new PastePanel(viewModel, messages, table::requestFocus);
        WhileShown.of(this, viewModel.pasting().previewProperty()).subscribe(block -> {
            if (block == null) {
                figures.getChildren().remove(paste);
            } else if (!figures.getChildren().contains(paste)) {
                figures.getChildren().add(2, paste);
                paste.takeFocus();
            }
        });
        setCenter(figures);
        setRight(new DetailsView(viewModel, widthProperty(), messages));
    }
}
