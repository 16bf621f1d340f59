package planworkbench.ui.indicator;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/// A table that may be scrolled down and to the right between two frames. JavaFX's own then forgets to put the rows back
/// that the first took out, because the second asks for their layout alone; here the rows see to that themselves.
final class FigureTableSkin extends TableViewSkin<IndicatorRow> {

    private static final Set<PseudoClass> UNLIKE_MOST = Stream.of("selected", "focused", "refused", "long")
            .map(PseudoClass::getPseudoClass).collect(Collectors.toSet());

    FigureTableSkin(TableView<IndicatorRow> table) {
        super(table);
    }

    @Override
    protected VirtualFlow<TableRow<IndicatorRow>> createVirtualFlow() {
        return new Rows();
    }

    private static final class Rows extends VirtualFlow<TableRow<IndicatorRow>> {
        /// JavaFX would go through the styles of every node of the row, to be able to measure it: needed only where the row, or a
        /// cell of it, looks otherwise than most, or did before.
        @Override
        protected void setCellIndex(TableRow<IndicatorRow> row, int index) {
            if (isPlain(row)) {
                row.updateIndex(index);
            }
            if (!isPlain(row) || row.getIndex() != index) {
                super.setCellIndex(row, index);
            }
        }

        @Override
        protected void requestCellLayout() {
            // see IndicatorRowSkin
        }
    }

    private static boolean isPlain(TableRow<?> row) {
        return row.getSkin() != null && row.getItem() instanceof IndicatorRow.Series
                && row.getChildrenUnmodifiable().stream()
                        .noneMatch(cell -> cell.getPseudoClassStates().stream().anyMatch(UNLIKE_MOST::contains));
    }
}
