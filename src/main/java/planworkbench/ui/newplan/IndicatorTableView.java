package planworkbench.ui.newplan;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Callback;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.draft.DraftFault;
import planworkbench.exchange.draft.DraftFault.Reason;
import planworkbench.exchange.draft.DraftTable;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The indicators as a table in which everything can be typed, and into which a table can be pasted.
final class IndicatorTableView extends VBox {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final double YEAR_WIDTH = 84;
    private static final double NAME_WIDTH = 200;
    private static final double FAULTS_HEIGHT = 80;
    private static final double FAULTS_HEAD_HEIGHT = 32;
    private static final double ROOM_FOR_SCROLLING = 16;

    private final IndicatorTableViewModel viewModel;
    private final Messages messages;
    private final TableView<DraftRow> table = new TableView<>();
    private final Label pasted = new Label();
    private final Label problems = new Label();
    private final ListView<DraftFault> faults = new ListView<>();

    /// @param compared whether there are regions to compare with
    /// @param departments that were listed
    IndicatorTableView(IndicatorTableViewModel viewModel, boolean compared, List<String> departments,
            Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().addAll("form-fields", "wide-step");
        table.setId("new-plan-indicators");
        table.getStyleClass().add("draft-table");
        table.setItems(viewModel.rows());
        setVgrow(table, Priority.ALWAYS);
        table.widthProperty().subscribe(this::spread);
        WhileShown.of(this, viewModel.yearsProperty()).subscribe(years -> columns(years, compared, departments));
        WhileShown.of(this, viewModel.faultsProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.pastedProperty()).subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pasteTable);
        getChildren().addAll(tools(), pasted, table, faultList());
    }

    private HBox tools() {
        Button paste = NewPlanPane.button("new-plan-paste", messages.get("newplan.paste"), this::paste);
        paste.setGraphic(new FontIcon(Feather.CLIPBOARD));
        paste.getStyleClass().add("first-field");
        Button add = NewPlanPane.button("new-plan-add", messages.get("newplan.add"), this::add);
        add.setGraphic(new FontIcon(Feather.PLUS));
        Button clear = NewPlanPane.button("new-plan-clear", messages.get("newplan.clear"), viewModel::clear);
        Label hint = new Label(messages.get("newplan.paste.hint"));
        hint.getStyleClass().add(Styles.TEXT_MUTED);
        hint.setMinWidth(0);
        HBox.setHgrow(hint, Priority.ALWAYS);
        HBox tools = new HBox(paste, add, clear, hint);
        tools.getStyleClass().add("form-line-row");
        pasted.setId("new-plan-pasted");
        pasted.setWrapText(true);
        pasted.getStyleClass().add("form-label");
        pasted.managedProperty().bind(pasted.visibleProperty());
        return tools;
    }

    private VBox faultList() {
        problems.setId("new-plan-problems");
        problems.getStyleClass().add("form-error");
        Button units = NewPlanPane.button("new-plan-fill-units", messages.get("newplan.fill-units"),
                viewModel::fillUnits);
        units.getStyleClass().add(Styles.SMALL);
        units.managedProperty().bind(units.visibleProperty());
        units.visibleProperty().bind(WhileShown.of(this, viewModel.faultsProperty())
                .map(list -> list.stream().anyMatch(fault -> fault.reason() == Reason.UNIT_MISSING)));
        HBox head = new HBox(problems, NewPlanPane.space(), units);
        head.getStyleClass().add("form-line-row");
        head.setMinHeight(FAULTS_HEAD_HEIGHT);
        faults.setId("new-plan-faults");
        faults.getStyleClass().add("fault-list");
        faults.setFocusTraversable(false);
        faults.setMinHeight(FAULTS_HEIGHT);
        faults.setMaxHeight(FAULTS_HEIGHT);
        faults.setCellFactory(_ -> new FaultCell(messages));
        faults.getSelectionModel().selectedItemProperty().subscribe(fault -> {
            if (fault != null && fault.row() < table.getItems().size()) {
                table.getSelectionModel().select(fault.row());
                table.scrollTo(Math.max(0, fault.row() - 1));
            }
        });
        VBox box = new VBox(head, faults);
        box.getStyleClass().add("faults");
        // it keeps its room: a table that changes its height takes the field away in which one types
        box.visibleProperty().bind(WhileShown.of(this, viewModel.faultsProperty()).map(list -> !list.isEmpty()));
        return box;
    }

    private void show(List<DraftFault> list) {
        problems.setText(messages.get("newplan.faults", list.size()));
        faults.getItems().setAll(list);
    }

    private void show(@Nullable DraftTable read) {
        pasted.setVisible(read != null);
        if (read != null) {
            String head = read.head() == 0
                    ? messages.get("newplan.pasted.no-head")
                    : messages.get("newplan.pasted.head", read.head());
            String passed = read.passedOver().stream()
                    .map(column -> messages.get("newplan.pasted.column", column.column(), column.heading(),
                            messages.label("newplan.passed.", column.why())))
                    .collect(Collectors.joining());
            pasted.setText(messages.get("newplan.pasted", read.rows().size(), head) + passed
                    + (read.cut() ? messages.get("newplan.pasted.cut", DraftTable.MOST_ROWS) : ""));
        }
    }

    private void columns(SortedSet<Integer> years, boolean compared, List<String> departments) {
        table.getColumns().clear();
        table.getColumns().add(numbers());
        table.getColumns().add(text(messages.get("newplan.column.name"), NAME_WIDTH, Reason.NAME_MISSING, 0,
                DraftRow::nameProperty));
        table.getColumns().add(text(messages.get("form.unit"), 72, Reason.UNIT_MISSING, 0, DraftRow::unitProperty));
        table.getColumns().add(column(messages.get("form.nature"), 92, DraftRow::natureProperty,
                _ -> new NatureCell(messages)));
        for (int year : years) {
            TableColumn<DraftRow, String> figures = text(messages.get("newplan.column.year", String.valueOf(year)),
                    YEAR_WIDTH, Reason.FIGURE_WRONG, year, row -> row.figureProperty(year));
            figures.getStyleClass().add("number-column");
            table.getColumns().add(figures);
        }
        table.getColumns().add(text(messages.get("newplan.column.target"), 144, null, 0, DraftRow::targetProperty));
        table.getColumns().add(text(messages.get("form.group"), 88, null, 0, DraftRow::groupProperty));
        table.getColumns().add(column(messages.get("form.department"), 96, DraftRow::departmentProperty,
                _ -> new DraftTextCell(viewModel, null, 0, messages, messages.get("form.department"), departments)));
        if (compared) {
            table.getColumns().add(column(messages.get("newplan.column.compared"), 52, DraftRow::comparedProperty,
                    _ -> new ComparedCell(messages.get("newplan.column.compared"))));
        }
        table.getColumns().add(removal());
        spread();
    }

    /// The names get the room that is left.
    private void spread() {
        if (table.getColumns().isEmpty()) {
            return;
        }
        TableColumn<DraftRow, ?> name = table.getColumns().get(1);
        double others = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum()
                - name.getPrefWidth();
        name.setPrefWidth(Math.max(NAME_WIDTH, table.getWidth() - others - ROOM_FOR_SCROLLING));
    }

    private TableColumn<DraftRow, String> text(String heading, double width, @Nullable Reason reason, int year,
            Function<DraftRow, StringProperty> property) {
        return column(heading, width, property,
                _ -> new DraftTextCell(viewModel, reason, year, messages, heading, List.of()));
    }

    private static <T extends @Nullable Object> TableColumn<DraftRow, T> column(String heading, double width,
            Function<DraftRow, ? extends Property<T>> property,
            Callback<TableColumn<DraftRow, T>, TableCell<DraftRow, T>> cells) {
        TableColumn<DraftRow, T> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> property.apply(row.getValue()));
        column.setCellFactory(cells);
        return column;
    }

    private TableColumn<DraftRow, Number> numbers() {
        TableColumn<DraftRow, Number> column = new TableColumn<>("");
        column.setPrefWidth(36);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("row-number");
        column.setCellValueFactory(
                row -> new ReadOnlyIntegerWrapper(table.getItems().indexOf(row.getValue()) + 1));
        return column;
    }

    private TableColumn<DraftRow, DraftRow> removal() {
        TableColumn<DraftRow, DraftRow> column = new TableColumn<>("");
        column.setPrefWidth(40);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(_ -> new RemovalCell(viewModel, messages.get("newplan.remove")));
        return column;
    }

    private void add() {
        viewModel.add();
        table.scrollTo(viewModel.rows().size() - 1);
        table.getSelectionModel().selectLast();
    }

    private void paste() {
        if (Clipboard.getSystemClipboard().hasString()) {
            viewModel.paste(Clipboard.getSystemClipboard().getString());
        }
    }

    /// A word goes into the field where one types; several cells or lines are a table.
    private void pasteTable(KeyEvent event) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (PASTE.match(event) && clipboard.hasString()
                && clipboard.getString().strip().chars().anyMatch(c -> c == '\t' || c == '\n')) {
            paste();
            event.consume();
        }
    }
}
