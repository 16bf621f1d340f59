package planworkbench.ui.report.next;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.nextplan.NextPlanTerms;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.NextPlanText;

/// All targets of the present plan with what the next one could ask for. A line stays while what it says changes, so that whoever writes
/// in it keeps the caret.
final class NextPlanTable extends TableView<ObjectProperty<NextPlanRow>> {

    /// What the words of a language need, in pixels; where that is more than there is, the table scrolls.
    private record Widths(double name, double present, double base, double level, double chosen, double probability,
            double pace) {

        static final Widths CHINESE = new Widths(168, 168, 112, 76, 128, 76, 124);
        static final Widths ENGLISH = new Widths(176, 234, 112, 76, 168, 88, 136);
    }

    private static final double TICK = 36;

    private final NextPlanViewModel viewModel;
    private final Messages messages;
    private @Nullable NextPlanTerms headedBy;

    NextPlanTable(NextPlanViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("next-table");
        getStyleClass().addAll("edge-to-edge", "next-table");
        setAccessibleText(messages.get("next.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        Label placeholder = new Label();
        placeholder.setWrapText(true);
        setPlaceholder(placeholder);
        WhileShown.of(this, viewModel.proposalsProperty()).subscribe(proposals -> {
            placeholder.setText(messages.get(proposals == null ? "next.computing" : "next.no-targets"));
            show(proposals);
        });
    }

    private void show(@Nullable Proposals proposals) {
        if (proposals == null) {
            return;
        }
        if (!proposals.all().terms().equals(headedBy)) {
            headedBy = proposals.all().terms();
            buildColumns(proposals);
        }
        List<NextPlanRow> rows = proposals.rows();
        if (rows.size() != getItems().size()) {
            getItems().setAll(rows.stream().map(SimpleObjectProperty::new).toList());
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            getItems().get(i).set(rows.get(i));
        }
    }

    private void buildColumns(Proposals proposals) {
        Supplier<NextPlanText> words = () -> {
            Proposals now = viewModel.proposalsProperty().get();
            return new NextPlanText((now == null ? proposals : now).all(), messages);
        };
        NextPlanCells cells = new NextPlanCells(viewModel, words, messages);
        NextPlanTerms terms = proposals.all().terms();
        Widths widths = messages.language() == Language.ZH ? Widths.CHINESE : Widths.ENGLISH;
        List<TableColumn<ObjectProperty<NextPlanRow>, NextPlanRow>> columns = new ArrayList<>();
        TableColumn<ObjectProperty<NextPlanRow>, NextPlanRow> tick = column("", TICK, "tick-column", cells::tick);
        tick.setMaxWidth(TICK);
        columns.add(tick);
        TableColumn<ObjectProperty<NextPlanRow>, NextPlanRow> name = column(messages.get("compose.column.target"),
                widths.name(),
                "name-column", _ -> new Region());
        name.setCellFactory(_ -> new Cell(row -> cells.name(row, name)));
        columns.add(name);
        columns.add(column(messages.get("next.column.present",
                Integer.toString(proposals.all().plan().targetYear())), widths.present(), "name-column",
                cells::present));
        columns.add(numbers(messages.get("next.column.base", Integer.toString(terms.baseYear())), widths.base(),
                cells::base));
        for (int i = 0; i < terms.probabilities().size(); i++) {
            int which = i;
            columns.add(numbers(NextPlanText.wantedProbability(terms.probabilities().get(i)), widths.level(),
                    row -> cells.proposal(row, which)));
        }
        columns.add(chosen(terms, widths.chosen(), words));
        columns.add(numbers(messages.get("next.column.probability"), widths.probability(), cells::probability));
        columns.add(numbers(messages.get("next.column.pace"), widths.pace(), cells::pace));
        getColumns().setAll(columns);
    }

    private TableColumn<ObjectProperty<NextPlanRow>, NextPlanRow> chosen(NextPlanTerms terms, double width,
            Supplier<NextPlanText> words) {
        TableColumn<ObjectProperty<NextPlanRow>, NextPlanRow> column = numbers(
                messages.get("next.column.proposed-number", Integer.toString(terms.targetYear())), width,
                _ -> new Region());
        column.setCellFactory(_ -> new ChosenCell(viewModel, words, messages));
        return column;
    }

    private static TableColumn<ObjectProperty<NextPlanRow>, NextPlanRow> numbers(String title, double width,
            Function<NextPlanRow, Region> content) {
        return column(title, width, "number-column", content);
    }

    private static TableColumn<ObjectProperty<NextPlanRow>, NextPlanRow> column(String title, double width,
            String style,
            Function<NextPlanRow, Region> content) {
        TableColumn<ObjectProperty<NextPlanRow>, NextPlanRow> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> row.getValue());
        column.setCellFactory(_ -> new Cell(content));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }

    private static final class Cell extends TableCell<ObjectProperty<NextPlanRow>, NextPlanRow> {

        private final Function<NextPlanRow, Region> content;

        Cell(Function<NextPlanRow, Region> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(@Nullable NextPlanRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : content.apply(row));
        }
    }
}
