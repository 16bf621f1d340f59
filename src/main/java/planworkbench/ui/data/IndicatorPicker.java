package planworkbench.ui.data;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.figures.TableMeaning;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.plan.Indicator;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// Over the page: which indicator a row of the table means. A click beside it, or Escape, leaves all as it was.
final class IndicatorPicker extends StackPane {

    private final ImportViewModel viewModel;
    private final Messages messages;
    private final Label title = new Label();
    private final CustomTextField search = new CustomTextField();
    private final ListView<Indicator> list = new ListView<>();

    IndicatorPicker(ImportViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("picker-backdrop");
        setVisible(false);
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setWrapText(true);
        search.setId("picker-search");
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setPromptText(messages.get("data.picker.search"));
        TextMenu.put(search, messages);
        search.textProperty().subscribe(_ -> find());
        list.setId("picker-list");
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(new Label(messages.get("data.picker.nothing")));
        list.setOnMouseClicked(click -> {
            if (click.getTarget() instanceof Node node && !(node instanceof ListView)) {
                choose();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox box = new VBox(title, search, list,
                new HBox(button("picker-pass", "data.picker.pass", () -> map("")), space,
                        button("picker-close", "data.picker.close", this::close)));
        box.getStyleClass().add("picker");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(box);
        setOnMouseClicked(click -> {
            if (click.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        WhileShown.of(this, viewModel.mappedProperty()).subscribe(this::show);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void show(TableMeaning.@Nullable Row row) {
        setVisible(row != null);
        if (row != null) {
            title.setText(messages.get("data.picker.title", SheetException.printable(row.label())));
            search.clear();
            find();
            search.requestFocus();
        }
    }

    private void find() {
        String words = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Indicator> found = viewModel.plan().indicators().values().stream()
                .filter(indicator -> List.of(words.split("\\s+")).stream()
                        .allMatch(word -> (indicator.code() + " " + indicator.name()).toLowerCase(Locale.ROOT)
                                .contains(word)))
                .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent key) {
        KeyCode code = key.getCode();
        if (code == KeyCode.ESCAPE) {
            close();
        } else if (code == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
            choose();
        } else if (code == KeyCode.DOWN && search.isFocused()) {
            list.getSelectionModel().selectNext();
        } else if (code == KeyCode.UP && search.isFocused()) {
            list.getSelectionModel().selectPrevious();
        } else {
            return;
        }
        key.consume();
    }

    private void choose() {
        Indicator chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            map(chosen.code());
        }
    }

    private void map(String code) {
        TableMeaning.Row row = viewModel.mappedProperty().get();
        if (row != null) {
            viewModel.mapRow(row.label(), code);
        }
    }

    private void close() {
        viewModel.mappedProperty().set(null);
    }

    private static final class Cell extends ListCell<Indicator> {
        @Override
        protected void updateItem(@Nullable Indicator indicator, boolean empty) {
            super.updateItem(indicator, empty);
            setText(indicator == null || empty ? "" : indicator.name() + "  " + indicator.unit().symbol());
        }
    }
}
