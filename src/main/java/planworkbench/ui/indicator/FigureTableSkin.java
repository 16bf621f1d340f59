package planworkbench.ui.indicator;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/// A table that may be scrolled down and to the right between two frames. JavaFX's own then forgets to put the rows back
/// that the first took out, because the second asks for their layout alone; here the rows see to that themselves.
final class FigureTableSkin extends TableViewSkin<IndicatorRow> {

    FigureTableSkin(TableView<IndicatorRow> table) {
        super(table);
    }

    @Override
    protected VirtualFlow<TableRow<IndicatorRow>> createVirtualFlow() {
        return new VirtualFlow<>() {
            @Override
            protected void requestCellLayout() {
                // see IndicatorRowSkin
            }
        };
    }
}
