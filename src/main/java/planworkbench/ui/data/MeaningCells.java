package planworkbench.ui.data;

import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.ImportPreview;
import planworkbench.exchange.figures.TableMeaning.Column;
import planworkbench.exchange.figures.TableMeaning.Row;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;

/// The cells of the two lists that say what a table means.
final class MeaningCells {

    private static final int DIGITS = 4;

    private MeaningCells() {}

    /// A cell that shows words, the whole of them in a tooltip.
    abstract static class Words<T> extends TableCell<T, T> {

        abstract String words(T item);

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            String words = item == null || empty ? "" : words(item);
            setText(words);
            setTooltip(words.isEmpty() ? null : new Tooltip(words));
        }
    }

    static final class ColumnPlace extends Words<Column> {

        private final ImportViewModel viewModel;

        ColumnPlace(ImportViewModel viewModel) {
            this.viewModel = viewModel;
        }

        @Override
        String words(Column column) {
            ImportPreview preview = viewModel.previewProperty().get();
            return DifferenceText.place(column.column(), preview != null && preview.meaning().turned());
        }
    }

    static final class ColumnHeading extends Words<Column> {
        @Override
        String words(Column column) {
            return SheetException.printable(column.heading());
        }
    }

    static final class ColumnRemark extends Words<Column> {

        private final ImportViewModel viewModel;
        private final Messages messages;

        ColumnRemark(ImportViewModel viewModel, Messages messages) {
            this.viewModel = viewModel;
            this.messages = messages;
            getStyleClass().add("passed-over");
        }

        @Override
        String words(Column column) {
            return column.problem() == null
                    ? ""
                    : new DifferenceText(viewModel.plan(), messages).problem(column.problem());
        }
    }

    static final class RowPlace extends Words<Row> {
        @Override
        String words(Row row) {
            return row.place();
        }
    }

    static final class RowLabel extends Words<Row> {
        @Override
        String words(Row row) {
            return SheetException.printable(row.label());
        }
    }

    /// The year of a column; emptied, the column is passed over.
    static final class Year extends TableCell<Column, Column> {

        private final EntryField field = new EntryField(this::entered);
        private final ImportViewModel viewModel;

        Year(ImportViewModel viewModel, Messages messages) {
            this.viewModel = viewModel;
            field.setPromptText(messages.get("data.no-year"));
            field.setAccessibleText(messages.get("data.column.year"));
        }

        private void entered(String typed) {
            Column column = getItem();
            if (typed.isEmpty()) {
                viewModel.setYear(column.heading(), 0);
            } else if (typed.matches("[12][0-9]{3}")) {
                viewModel.setYear(column.heading(), Integer.parseInt(typed));
            } else {
                field.show(text(column));
            }
        }

        private static String text(Column column) {
            return column.year() == null ? "" : column.year().toString();
        }

        @Override
        protected void updateItem(@Nullable Column column, boolean empty) {
            super.updateItem(column, empty);
            setGraphic(column == null || empty ? null : field);
            if (column != null) {
                field.setPrefColumnCount(DIGITS);
                field.show(text(column));
            }
        }
    }

    /// The unit that a row's figures are in; where the table says none, it is the indicator's own.
    static final class RowUnit extends TableCell<Row, Row> {

        private final EntryField field = new EntryField(this::entered);
        private final ImportViewModel viewModel;

        RowUnit(ImportViewModel viewModel, Messages messages) {
            this.viewModel = viewModel;
            field.setAccessibleText(messages.get("data.column.unit"));
        }

        private void entered(String typed) {
            viewModel.setUnit(getItem().label(), typed);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            SeriesKey series = row == null || empty ? null : row.series();
            setGraphic(series == null ? null : field);
            if (row != null && series != null) {
                field.setPromptText(viewModel.plan().indicator(series.indicator()).unit().symbol());
                field.show(row.unit());
            }
        }
    }

    /// The indicator of a row, or why there is none; a click chooses another.
    static final class RowIndicator extends TableCell<Row, Row> {

        private static final String MISSING = "missing";

        private final Button button = new Button();
        private final ImportViewModel viewModel;
        private final Messages messages;

        RowIndicator(ImportViewModel viewModel, Messages messages) {
            this.viewModel = viewModel;
            this.messages = messages;
            button.getStyleClass().add("indicator-choice");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMnemonicParsing(false);
            button.setOnAction(_ -> viewModel.mappedProperty().set(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : button);
            button.getStyleClass().remove(MISSING);
            if (row == null || empty) {
                return;
            }
            SeriesKey series = row.series();
            if (series == null) {
                button.getStyleClass().add(MISSING);
            }
            button.setText(series != null
                    ? viewModel.plan().seriesName(series)
                    : row.problem() == null
                            ? ""
                            : new DifferenceText(viewModel.plan(), messages).problem(row.problem()));
            button.setAccessibleText(
                    messages.get("data.choose-for", SheetException.printable(row.label()), button.getText()));
            button.setTooltip(new Tooltip(button.getText()));
        }
    }
}
