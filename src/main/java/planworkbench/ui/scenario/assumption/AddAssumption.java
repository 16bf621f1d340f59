package planworkbench.ui.scenario.assumption;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;

/// 添加假设: the indicators of which nothing is supposed, to be searched and picked. What follows by a formula can be supposed too
/// and says so.
final class AddAssumption extends VBox {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 8;

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final Consumer<SeriesKey> onAdded;
    private final Button button = new Button();
    private final TextField search = new TextField();
    private final ListView<SeriesKey> choices = new ListView<>();
    private final Label none = new Label();

    /// @param onAdded is told what was picked
    AddAssumption(AssumptionsViewModel viewModel, Messages messages, Consumer<SeriesKey> onAdded) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.onAdded = onAdded;
        getStyleClass().add("add-assumption");
        button.setGraphic(new FontIcon(Feather.PLUS));
        button.getStyleClass().addAll("flat", "button-icon", "add-assumption-button");
        button.setAccessibleText(messages.get("assume.add"));
        button.setTooltip(new Tooltip(messages.get("assume.add")));
        button.setOnAction(_ -> open(!isVisible()));
        search.setPromptText(messages.get("assume.add.search"));
        search.setAccessibleText(messages.get("assume.add.search"));
        TextMenu.put(search, messages);
        search.textProperty().subscribe((_, _) -> find());
        search.setOnAction(_ -> pick());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
        choices.setCellFactory(_ -> new Choice());
        choices.setFixedCellSize(ROW);
        choices.setPlaceholder(none);
        choices.setAccessibleText(messages.get("assume.add"));
        choices.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1 && event.getY() < choices.getItems().size() * ROW) {
                pick();
            }
        });
        choices.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                pick();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                open(false);
            }
        });
        none.getStyleClass().add("lever-history");
        none.setText(messages.get("assume.add.none"));
        getChildren().addAll(search, choices);
        open(false);
    }

    /// Opens and closes it.
    Button button() {
        return button;
    }

    private void open(boolean opened) {
        boolean shown = opened && !viewModel.isLocked();
        setVisible(shown);
        setManaged(shown);
        if (shown) {
            search.clear();
            find();
            search.requestFocus();
        }
    }

    private void find() {
        String wanted = Objects.requireNonNullElse(search.getText(), "").strip();
        List<SeriesKey> found = viewModel.unsupposed().stream()
                .filter(series -> viewModel.plan().seriesName(series).contains(wanted)).toList();
        choices.getItems().setAll(found);
        choices.getSelectionModel().selectFirst();
        double height = Math.clamp(found.size(), 1, MOST_ROWS) * ROW + 2;
        choices.setPrefHeight(height);
        choices.setMinHeight(height);
    }

    private void searching(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choices.getSelectionModel().selectNext();
            case UP -> choices.getSelectionModel().selectPrevious();
            case ESCAPE -> {
                open(false);
                button.requestFocus();
            }
            default -> {
                return;
            }
        }
        choices.scrollTo(choices.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void pick() {
        SeriesKey picked = choices.getSelectionModel().getSelectedItem();
        if (picked != null) {
            open(false);
            String name = viewModel.plan().seriesName(picked);
            viewModel.add(picked, messages.get("assume.add.reason"),
                    messages.get(viewModel.isDerived(picked) ? "assume.why.override-formula" : "assume.why.add",
                            viewModel.scenario().name(), name));
            viewModel.select(picked);
            onAdded.accept(picked);
        }
    }

    private final class Choice extends ListCell<SeriesKey> {

        @Override
        protected void updateItem(@Nullable SeriesKey series, boolean empty) {
            super.updateItem(series, empty);
            if (series == null || empty) {
                setText(null);
            } else {
                String name = viewModel.plan().seriesName(series);
                setText(viewModel.isDerived(series) ? messages.get("assume.add.derived", name) : name);
            }
        }
    }
}
