package planworkbench.ui.overview;

import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Plan;
import planworkbench.text.Messages;
import planworkbench.ui.common.ScenarioChoice;
import planworkbench.wording.TargetText;

/// The columns of the heat table.
record HeatColumns(Plan plan, ScenarioChoice chosen, Widths widths, Messages messages) {

    private static final double MARK = 22;

    /// Widths in pixels; the name takes what is left, at least its own. Without room for a column of their own, the
    /// groups stand above the names. None is 80: JavaFX takes that for no width at all and fits the column itself.
    enum Widths {
        TIGHT(0, 112, 96, 100, 86), NARROW(0, 140, 112, 100, 88), WIDE(100, 184, 124, 112, 94);

        private static final double SCROLL_BAR = 16;

        private final double group;
        private final double name;
        private final double target;
        private final double margin;
        private final double scenario;

        Widths(double group, double name, double target, double margin, double scenario) {
            this.group = group;
            this.name = name;
            this.target = target;
            this.margin = margin;
            this.scenario = scenario;
        }

        /// The widest with which all scenarios are seen; with the tightest the table scrolls where it has to.
        static Widths in(double table, int scenarios) {
            return Stream.of(WIDE, NARROW).filter(each -> each.total(scenarios) <= table).findFirst().orElse(TIGHT);
        }

        private double total(int scenarios) {
            return MARK + group + name + target + margin + scenarios * scenario + SCROLL_BAR;
        }

        boolean haveGroup() {
            return group > 0;
        }

        double leastName() {
            return name;
        }
    }

    TableColumn<TargetRow, TargetRow> group() {
        return words("overview-group", messages.get("overview.column.group"), widths.group, _ -> "",
                HeatColumns::openedGroup, HeatColumns::openedGroup);
    }

    /// Marks the main targets.
    TableColumn<TargetRow, TargetRow> mark() {
        TableColumn<TargetRow, TargetRow> column = column("", MARK);
        column.getStyleClass().add("overview-mark");
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable TargetRow row, boolean empty) {
                super.updateItem(row, empty);
                boolean headline = row != null && row.target().headline();
                setGraphic(headline ? new FontIcon(Feather.STAR) : null);
                setTooltip(headline ? new Tooltip(messages.get("overview.headline")) : null);
                setAccessibleText(headline ? messages.get("overview.headline") : null);
            }
        });
        return column;
    }

    TableColumn<TargetRow, TargetRow> name() {
        return words("overview-name", messages.get("overview.column.name"), widths.name,
                widths.haveGroup() ? _ -> "" : HeatColumns::openedGroup, row -> row.target().name(), this::nameTip);
    }

    TableColumn<TargetRow, TargetRow> target() {
        TargetText text = new TargetText(plan, messages);
        Function<TargetRow, String> wanted = row -> text.wanted(row.target());
        return words("overview-target", messages.get("overview.column.target"), widths.target, _ -> "", wanted,
                wanted);
    }

    TableColumn<TargetRow, TargetRow> margin() {
        TableColumn<TargetRow, TargetRow> column = column(messages.get("overview.column.margin"), widths.margin);
        column.setCellFactory(_ -> new MarginCell(chosen.id(), messages));
        column.getStyleClass().add("overview-margin");
        return column;
    }

    /// Its header is the caller's.
    TableColumn<TargetRow, TargetRow> scenario(ScenarioChoice scenario) {
        TableColumn<TargetRow, TargetRow> column = column("", widths.scenario);
        column.setCellFactory(_ -> new HeatCell(plan, scenario, messages));
        column.getStyleClass().add("heat-column");
        if (scenario.equals(chosen)) {
            column.getStyleClass().add("chosen");
        }
        return column;
    }

    private TableColumn<TargetRow, TargetRow> words(String styleClass, String header, double width,
            Function<TargetRow, String> caption, Function<TargetRow, String> words, Function<TargetRow, String> tip) {
        TableColumn<TargetRow, TargetRow> column = column(header, width);
        column.getStyleClass().add(styleClass);
        column.setCellFactory(_ -> new WrappedCell(column, caption, words, tip));
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

    private static String openedGroup(TargetRow row) {
        return row.opensGroup() ? groupName(row) : "";
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
}
