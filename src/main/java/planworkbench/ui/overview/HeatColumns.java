package planworkbench.ui.overview;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Plan;
import planworkbench.text.Messages;
import planworkbench.ui.common.ScenarioChoice;
import planworkbench.ui.common.TargetText;

/// The columns of the heat table.
record HeatColumns(Plan plan, ScenarioChoice chosen, Messages messages) {

    private static final double GROUP = 96;
    private static final double LEAST_NAME = 168;
    private static final double TARGET = 132;
    private static final double MARGIN = 116;
    private static final double SCENARIO = 100;

    double leastNameWidth() {
        return LEAST_NAME;
    }

    TableColumn<TargetRow, TargetRow> group() {
        return text("overview-group", messages.get("overview.column.group"), GROUP,
                row -> row.opensGroup() ? groupName(row) : "");
    }

    TableColumn<TargetRow, TargetRow> name() {
        TableColumn<TargetRow, TargetRow> column = column(messages.get("overview.column.name"), LEAST_NAME);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable TargetRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null ? null : row.target().name());
                setTooltip(row == null ? null : new Tooltip(nameTip(row)));
                setGraphic(row != null && row.target().headline() ? star() : null);
            }
        });
        column.getStyleClass().add("overview-name");
        return column;
    }

    TableColumn<TargetRow, TargetRow> target() {
        TargetText text = new TargetText(plan, messages);
        return text("overview-target", messages.get("overview.column.target"), TARGET,
                row -> text.wanted(row.target()));
    }

    TableColumn<TargetRow, TargetRow> margin() {
        TableColumn<TargetRow, TargetRow> column = column(messages.get("overview.column.margin"), MARGIN);
        column.setCellFactory(_ -> new MarginCell(chosen.id(), messages));
        column.getStyleClass().add("overview-margin");
        return column;
    }

    /// Its header is the caller's.
    TableColumn<TargetRow, TargetRow> scenario(ScenarioChoice scenario) {
        TableColumn<TargetRow, TargetRow> column = column("", SCENARIO);
        column.setCellFactory(_ -> new HeatCell(plan, scenario, messages));
        column.getStyleClass().add("heat-column");
        if (scenario.equals(chosen)) {
            column.getStyleClass().add("chosen");
        }
        return column;
    }

    private TableColumn<TargetRow, TargetRow> text(String styleClass, String header, double width,
            Function<TargetRow, String> words) {
        TableColumn<TargetRow, TargetRow> column = column(header, width);
        column.getStyleClass().add(styleClass);
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable TargetRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(row == null ? null : words.apply(row));
                setTooltip(row == null || words.apply(row).isEmpty() ? null : new Tooltip(words.apply(row)));
            }
        });
        return column;
    }

    private static TableColumn<TargetRow, TargetRow> column(String header, double width) {
        TableColumn<TargetRow, TargetRow> column = new TableColumn<>(header);
        column.setCellValueFactory(features -> HeatTable.constant(features.getValue()));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /// Without the name of the table that all main targets share (表2-1 总量规模 is 总量规模): the mark says it.
    private static String groupName(TargetRow row) {
        String group = row.target().group();
        return row.target().headline() ? group.substring(group.indexOf(' ') + 1) : group;
    }

    private String nameTip(TargetRow row) {
        String source = row.target().source().quote();
        String tip = row.target().id() + "  " + row.target().name() + "\n" + row.target().group();
        return source.isEmpty() ? tip : tip + "\n“" + source + "”";
    }

    private Label star() {
        Label star = new Label("", new FontIcon(Feather.STAR));
        star.getStyleClass().add("headline-star");
        star.setAccessibleText(messages.get("overview.headline"));
        return star;
    }
}
