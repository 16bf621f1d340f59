package planworkbench.ui.search;

import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// The search above the window: a field, and the hits below it while typing.
public final class SearchPane extends StackPane {

    private final SearchViewModel viewModel;
    private final TextField field = new TextField();
    private final ListView<SearchHit> list = new ListView<>();
    private final Label nothing = new Label();
    private final ListChangeListener<SearchHit> onHits = _ -> showHits();
    /// Whether an input method holds letters that are not characters yet.
    private boolean composing;

    public SearchPane(SearchViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        getStyleClass().add("search-backdrop");
        StyleSheet.of(this, "search/search.css");
        buildField(messages);
        buildList(messages);
        HBox input = new HBox(new FontIcon(Feather.SEARCH), field);
        input.getStyleClass().add("search-input");
        HBox.setHgrow(field, Priority.ALWAYS);
        nothing.getStyleClass().add("search-nothing");
        VBox box = new VBox(input, list, nothing);
        box.getStyleClass().add("search-box");
        box.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(box);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                viewModel.close();
            }
        });
        viewModel.hits().addListener(new WeakListChangeListener<>(onHits));
        nothing.textProperty().bind(WhileShown.of(this, viewModel.queryProperty()).map(
                query -> query.isBlank() ? messages.get("search.hint") : messages.get("search.nothing", query)));
        WhileShown.of(this, viewModel.openProperty()).subscribe(this::show);
        showHits();
    }

    private void buildField(Messages messages) {
        field.setId("search-field");
        TextMenu.put(field, messages);
        field.setPromptText(messages.get("search.prompt"));
        field.setAccessibleText(messages.get("search.prompt"));
        field.textProperty().subscribe(text -> viewModel.queryProperty().set(text));
        WhileShown.of(this, viewModel.queryProperty()).subscribe(query -> {
            if (!query.equals(field.getText())) {
                field.setText(query);
            }
        });
        field.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void buildList(Messages messages) {
        list.setId("search-hits");
        list.setItems(viewModel.hits());
        list.setCellFactory(_ -> new SearchHitCell(messages));
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.get("search.prompt"));
        WhileShown.of(this, viewModel.chosenProperty().asObject()).subscribe(this::choose);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && list.getSelectionModel().getSelectedIndex() >= 0) {
                viewModel.chosenProperty().set(list.getSelectionModel().getSelectedIndex());
                viewModel.accept();
            }
        });
    }

    /// While pinyin is typed, arrows, Enter and Escape are the input method's.
    private void onKey(KeyEvent event) {
        if (composing) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> viewModel.move(1);
            case UP -> viewModel.move(-1);
            case PAGE_DOWN -> viewModel.move(8);
            case PAGE_UP -> viewModel.move(-8);
            case ENTER -> viewModel.accept();
            case ESCAPE -> viewModel.close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 4));
        }
    }

    private void showHits() {
        boolean found = !viewModel.hits().isEmpty();
        list.setVisible(found);
        list.setManaged(found);
        nothing.setVisible(!found);
        nothing.setManaged(!found);
        if (found) {
            choose(viewModel.chosenProperty().get());
        }
    }

    private void show(boolean open) {
        setVisible(open);
        composing = false;
        if (open) {
            field.requestFocus();
        }
    }
}
