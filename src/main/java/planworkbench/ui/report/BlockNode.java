package planworkbench.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import planworkbench.report.composition.AuthorPlace;
import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Block;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.Heading;
import planworkbench.report.document.Paragraph;
import planworkbench.report.document.Sentence;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.form.AuthorField;

/// A block of the report on the sheet. Of a chart its figures are shown; the file has it as a chart.
final class BlockNode extends VBox {

    private final Messages messages;

    BlockNode(Block block, ReportViewModel viewModel, Messages messages) {
        this.messages = messages;
        getStyleClass().add("report-block");
        switch (block) {
            case Heading(int level, String number, String text) ->
                getChildren().add(label(number + text, "report-heading-" + level));
            case Paragraph paragraph -> paragraph(paragraph);
            case AuthorText text -> {
                AuthorField field = new AuthorField(viewModel.words(), AuthorPlace.key(text.id()), text.title(),
                        text.hint());
                getChildren().addAll(label(text.title(), "author-title"), field, field.tooLong(messages));
            }
            case DataTable table -> table(table);
            case DataChart chart -> chart(chart);
        }
    }

    private void paragraph(Paragraph paragraph) {
        getChildren().add(label("　　" + paragraph.sentences().stream().map(Sentence::text)
                .collect(Collectors.joining(messages.get("reporting.between-sentences"))), "report-paragraph"));
        List<String> sources = paragraph.sentences().stream().flatMap(one -> one.footnotes().stream()).distinct()
                .toList();
        if (!sources.isEmpty()) {
            getChildren().add(label(messages.get("reporting.sources", String.join("；", sources)), "report-sources"));
        }
    }

    private void table(DataTable table) {
        getChildren().add(label(table.caption(), "report-caption"));
        GridPane grid = grid(table.columns().stream().map(DataTable.Column::weight).toList());
        for (int i = 0; i < table.columns().size(); i++) {
            DataTable.Column column = table.columns().get(i);
            grid.add(cell(column.header(), column.numeric(), "report-table-head"), i, 0);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            List<DataTable.Cell> cells = table.rows().get(r).cells();
            for (int i = 0; i < cells.size(); i++) {
                grid.add(cell(cells.get(i).text(), table.columns().get(i).numeric(), "report-table-cell"), i, r + 1);
            }
        }
        getChildren().add(grid);
        if (!table.note().isEmpty()) {
            getChildren().add(label(table.note(), "report-sources"));
        }
    }

    private void chart(DataChart chart) {
        List<Integer> weights = new ArrayList<>(List.of(3));
        chart.categories().forEach(_ -> weights.add(1));
        GridPane grid = grid(weights);
        grid.add(cell(chart.unit(), false, "report-table-head"), 0, 0);
        for (int c = 0; c < chart.categories().size(); c++) {
            grid.add(cell(chart.categories().get(c), true, "report-table-head"), c + 1, 0);
        }
        for (int s = 0; s < chart.series().size(); s++) {
            DataChart.Series series = chart.series().get(s);
            grid.add(cell(series.name(), false, "report-table-cell"), 0, s + 1);
            for (int c = 0; c < series.values().size(); c++) {
                Double value = series.values().get(c);
                grid.add(cell(value == null ? "" : FigureText.value(value), true, "report-table-cell"), c + 1, s + 1);
            }
        }
        getChildren().addAll(label(chart.caption(), "report-caption"), grid,
                label(messages.get("reporting.chart"), "report-sources"));
    }

    private static GridPane grid(List<Integer> weights) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("report-table");
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        for (int weight : weights) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 * weight / all);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static Node cell(String text, boolean numeric, String style) {
        Label cell = label(text, style);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        if (numeric) {
            cell.getStyleClass().add("report-number");
        }
        return cell;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
