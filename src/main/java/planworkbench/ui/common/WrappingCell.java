package planworkbench.ui.common;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A list cell whose content wraps in the width of the list; cells themselves measure their graphic unwrapped.
public abstract class WrappingCell<T> extends ListCell<T> {

    protected WrappingCell() {
        setPrefWidth(0);
    }

    protected abstract Region content(T item);

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        Region content = content(item);
        content.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> getWidth() - insetsWidth(),
                widthProperty(), insetsProperty()));
        setGraphic(content);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region content && width > 0
                ? snappedTopInset() + content.prefHeight(width - insetsWidth()) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private double insetsWidth() {
        return snappedLeftInset() + snappedRightInset();
    }
}
