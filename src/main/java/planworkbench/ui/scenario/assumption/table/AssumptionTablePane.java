package planworkbench.ui.scenario.assumption.table;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.scenario.Scenario;
import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.scenario.assumption.AssumptionsViewModel;

/// 假设表: the table of all assumptions with its search, in the place of the sliders and the chart while it is open.
public final class AssumptionTablePane extends VBox {

    private final AssumptionTableViewModel viewModel;
    private final AssumptionsViewModel assumptions;
    private final Messages messages;
    private final Runnable onClose;
    private final AssumptionTable table;
    private final CustomTextField search = new CustomTextField();
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label locked = new Label();
    private final Label none = new Label();
    private final Button all = new Button();

    public AssumptionTablePane(AssumptionTableViewModel viewModel, Messages messages, Runnable onClose) {
        this.viewModel = viewModel;
        this.assumptions = viewModel.assumptions();
        this.messages = messages;
        this.onClose = onClose;
        getStyleClass().add("assumption-table-pane");
        StyleSheet.of(this, "scenario/assumption.css");
        table = new AssumptionTable(viewModel, messages);
        table.setPlaceholder(placeholder());
        VBox.setVgrow(table, Priority.ALWAYS);
        locked.getStyleClass().add("locked-note");
        locked.setWrapText(true);
        getChildren().addAll(header(), locked, table, help());
        WhileShown.of(this, assumptions.driversProperty()).subscribe(_ -> show());
        WhileShown.of(this, assumptions.supposedProperty()).subscribe(_ -> show());
        WhileShown.of(this, assumptions.outcomeProperty()).subscribe(_ -> show());
        viewModel.searchProperty().subscribe((_, _) -> tell());
        viewModel.onlyChangedProperty().subscribe((_, _) -> tell());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        // after the keys of its cells; JavaFX's own table keeps Escape to itself
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && !(event.getTarget() instanceof TextInputControl)) {
                key(event);
            }
        });
    }

    /// Gives the keyboard to the table.
    public void enter() {
        table.enter();
    }

    private HBox header() {
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("table-count");
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setPromptText(messages.get("assume-table.search"));
        search.setAccessibleText(messages.get("assume-table.search"));
        search.getStyleClass().add("assumption-search");
        search.textProperty().bindBidirectional(viewModel.searchProperty());
        TextMenu.put(search, messages);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
        CheckBox changed = new CheckBox(messages.get("assume-table.only-changed"));
        changed.setTooltip(new Tooltip(messages.get("assume-table.only-changed-help")));
        changed.setMinWidth(USE_PREF_SIZE);
        changed.selectedProperty().bindBidirectional(viewModel.onlyChangedProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(messages.get("assume-table.close"), new FontIcon(Feather.X));
        close.setTooltip(new Tooltip(messages.get("assume-table.close-help")));
        close.setMinWidth(USE_PREF_SIZE);
        close.getStyleClass().addAll("flat", "close-table");
        close.setOnAction(_ -> onClose.run());
        HBox header = new HBox(title, count, space, search, changed, close);
        header.getStyleClass().add("pane-header");
        return header;
    }

    private Node placeholder() {
        FontIcon icon = new FontIcon(Feather.SEARCH);
        icon.getStyleClass().add("empty-icon");
        none.setWrapText(true);
        all.setText(messages.get("assume-table.show-all"));
        all.setOnAction(_ -> {
            viewModel.searchProperty().set("");
            viewModel.onlyChangedProperty().set(false);
            table.enter();
        });
        VBox empty = new VBox(icon, none, all);
        empty.getStyleClass().add("empty-table");
        return empty;
    }

    private Label help() {
        Label help = new Label(messages.get("assume-table.help"));
        help.getStyleClass().add("table-help");
        return help;
    }

    private void searching(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.enter();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            onClose.run();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            search.requestFocus();
            search.selectAll();
            event.consume();
        }
    }

    /// A moving slider does not wait for the table; it is told once the slider stands.
    private void show() {
        if (!assumptions.isMoving()) {
            viewModel.list();
            tell();
        }
    }

    private void tell() {
        Scenario scenario = assumptions.scenario();
        title.setText(messages.get("assume-table.of", scenario.name()));
        long listed = table.getItems().stream()
                .filter(row -> row instanceof AssumptionRow.Line line && line.first()).count();
        count.setText(messages.get("assume-table.count", listed, assumptions.driversProperty().get().size()));
        locked.setText(messages.get(scenario.approved() == null ? "scenario.locked" : "tree.frozen", scenario.name()));
        locked.setVisible(!scenario.isOpen());
        locked.setManaged(!scenario.isOpen());
        boolean any = assumptions.driversProperty().get().isEmpty();
        none.setText(messages.get(any
                ? "scenario.no-assumptions"
                : viewModel.searchProperty().get().isBlank()
                        ? "assume-table.none-changed"
                        : "assume-table.none-found"));
        all.setVisible(!any);
    }
}
