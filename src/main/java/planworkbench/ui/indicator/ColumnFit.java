package planworkbench.ui.indicator;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

/// Makes the columns fit the table: the names get what the figures leave, and where that is too little, the table
/// scrolls. A width that a user gave the names is kept. Typing a figure moves no column: this is done for the table's
/// size and its years only.
final class ColumnFit {

    private static final double NARROWEST = 120;
    private static final double WIDEST = 264;
    private static final double SCROLL_BAR = 14;

    private final TableView<?> table;
    private final TableColumn<?, ?> names;
    private @Nullable Double wanted;

    ColumnFit(TableView<?> table, TableColumn<?, ?> names) {
        this.table = table;
        this.names = names;
        names.setPrefWidth(WIDEST);
        table.widthProperty().subscribe(() -> fit(wanted));
    }

    /// @param given the width that the user gave the names; null for the one that fits
    void fit(@Nullable Double given) {
        wanted = given;
        if (given != null) {
            names.setPrefWidth(given);
        } else if (table.getWidth() > 0) {
            double left = table.getWidth() - SCROLL_BAR - others();
            names.setPrefWidth(StrictMath.rint(Math.clamp(left, NARROWEST, WIDEST)));
        }
    }

    private double others() {
        return table.getColumns().stream().filter(column -> !column.equals(names)).mapToDouble(TableColumn::getWidth)
                .sum();
    }
}
