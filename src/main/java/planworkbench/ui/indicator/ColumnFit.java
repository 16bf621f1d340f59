package planworkbench.ui.indicator;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Makes the columns fit the table: the names get what the figures leave, and where that is too little, the course is
/// left out. A width that a user gave the names is kept.
final class ColumnFit {

    private static final double NARROWEST = 112;
    /// Below this, the course goes.
    private static final double COMFORTABLE = 156;
    private static final double WIDEST = 264;
    private static final double SCROLL_BAR = 14;

    private final TableView<?> table;
    private final TableColumn<?, ?> names;
    private final TableColumn<?, ?> course;
    private double given = WIDEST;

    ColumnFit(TableView<?> table, TableColumn<?, ?> names, TableColumn<?, ?> course) {
        this.table = table;
        this.names = names;
        this.course = course;
        names.setPrefWidth(given);
        table.widthProperty().subscribe(this::fit);
    }

    void fit() {
        if (table.getWidth() <= 0 || StrictMath.abs(names.getWidth() - given) > 1) {
            return;
        }
        double left = table.getWidth() - SCROLL_BAR - others();
        double withCourse = left - course.getWidth();
        course.setVisible(withCourse >= COMFORTABLE);
        given = StrictMath.rint(Math.clamp(course.isVisible() ? withCourse : left, NARROWEST, WIDEST));
        names.setPrefWidth(given);
    }

    private double others() {
        return table.getColumns().stream().filter(column -> !column.equals(names) && !column.equals(course))
                .mapToDouble(TableColumn::getWidth).sum();
    }
}
