package planworkbench.ui.data;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.exchange.fillin.FillInPack;
import planworkbench.exchange.fillin.FillInStanding;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// Every department with its indicators, how far it has come, and whether it gets a pack.
final class FillInTable extends TableView<FillInStanding> {

    private static final double ROW = 34;
    private static final double HEAD = 32;
    private static final String NUMBERS = "number-column";

    private final FillInViewModel viewModel;
    private final Messages messages;
    private final CheckBox all = new CheckBox();

    FillInTable(FillInViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("fill-in-departments");
        setAccessibleText(messages.get("data.fill-in.departments"));
        getStyleClass().addAll("edge-to-edge", Styles.DENSE, "data-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().setAll(List.of(choice(),
                words("data.fill-in.department", 230, "", standing -> standing.department().name()),
                words("data.fill-in.indicators", 76, NUMBERS, standing -> Long.toString(standing.indicators())),
                words("data.fill-in.known", 76, NUMBERS, standing -> Long.toString(standing.known())),
                state(), words("data.fill-in.round", 76, "", this::round),
                words("data.fill-in.pack", 230, "muted-column", this::pack)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::toggle);
        WhileShown.of(this, viewModel.standingsProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.chosenProperty()).subscribe(_ -> showChosen());
    }

    private void show(FillInViewModel.Standings standings) {
        getItems().setAll(standings.departments());
        double height = HEAD + ROW * standings.departments().size() + 2;
        setPrefHeight(height);
        setMaxHeight(height);
        showChosen();
    }

    private void showChosen() {
        long possible = getItems().stream().filter(FillInTable::isPossible).count();
        int taken = viewModel.chosenProperty().get().size();
        all.setDisable(possible == 0);
        all.setSelected(possible > 0 && taken == possible);
        all.setIndeterminate(taken > 0 && taken < possible);
        refresh();
    }

    private static boolean isPossible(FillInStanding standing) {
        return !standing.next().rows().isEmpty();
    }

    private void toggle(KeyEvent key) {
        FillInStanding chosen = getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && chosen != null && isPossible(chosen)) {
            String id = chosen.department().id();
            viewModel.choose(id, !viewModel.chosenProperty().get().contains(id));
            key.consume();
        }
    }

    private String round(FillInStanding standing) {
        return standing.latest() == null ? "—" : messages.get("data.fill-in.round-of", standing.latest().round());
    }

    /// What the next pack would be.
    private String pack(FillInStanding standing) {
        FillInPack next = standing.next();
        if (next.rows().isEmpty()) {
            return messages.get("data.fill-in.pack.nothing");
        }
        return next.returned() > 0
                ? messages.get("data.fill-in.pack.returned", next.round(), next.rows().size(), next.returned())
                : messages.get("data.fill-in.pack.next", next.round(), next.rows().size());
    }

    private TableColumn<FillInStanding, FillInStanding> choice() {
        all.setId("fill-in-all");
        all.setAccessibleText(messages.get("data.fill-in.all"));
        all.setTooltip(new Tooltip(messages.get("data.fill-in.all")));
        all.setOnAction(_ -> viewModel.chooseAll(all.isSelected()));
        TableColumn<FillInStanding, FillInStanding> column = column("", 44, "choice-column", Choice::new);
        column.setGraphic(all);
        column.setMinWidth(44);
        column.setMaxWidth(44);
        return column;
    }

    private TableColumn<FillInStanding, FillInStanding> state() {
        return column(messages.get("data.fill-in.state"), 110, "",
                () -> new Shown(standing -> new FillInMark(standing.state(), messages)));
    }

    private TableColumn<FillInStanding, FillInStanding> words(String key, double width, String style,
            Function<FillInStanding, String> words) {
        return column(messages.get(key), width, style, () -> new Shown(standing -> {
            Label label = new Label(words.apply(standing));
            label.setTooltip(new Tooltip(label.getText()));
            return label;
        }));
    }

    private TableColumn<FillInStanding, FillInStanding> column(String title, double width, String style,
            Supplier<TableCell<FillInStanding, FillInStanding>> cell) {
        TableColumn<FillInStanding, FillInStanding> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 70));
        return column;
    }

    private static final class Shown extends TableCell<FillInStanding, FillInStanding> {

        private final Function<FillInStanding, Node> content;

        Shown(Function<FillInStanding, Node> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(@Nullable FillInStanding standing, boolean empty) {
            super.updateItem(standing, empty);
            setGraphic(standing == null || empty ? null : content.apply(standing));
        }
    }

    private final class Choice extends TableCell<FillInStanding, FillInStanding> {

        private final CheckBox box = new CheckBox();

        Choice() {
            setAlignment(Pos.CENTER);
            box.setOnAction(_ -> viewModel.choose(getItem().department().id(), box.isSelected()));
        }

        @Override
        protected void updateItem(@Nullable FillInStanding standing, boolean empty) {
            super.updateItem(standing, empty);
            setGraphic(standing == null || empty ? null : box);
            if (standing != null) {
                Set<String> chosen = viewModel.chosenProperty().get();
                box.setId("fill-in-" + standing.department().id());
                box.setAccessibleText(messages.get("data.fill-in.choose", standing.department().name()));
                box.setSelected(chosen.contains(standing.department().id()));
                box.setDisable(!isPossible(standing));
            }
        }
    }
}
