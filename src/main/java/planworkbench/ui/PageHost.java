package planworkbench.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import planworkbench.text.Messages;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WhileShown;

/// The open page. Pages are made when they are first opened; a page that is not open is not in the scene. A page that
/// wants more room than there is pushes nothing out of the window: the frame around it is painted over what does not fit.
final class PageHost extends StackPane {

    private final Map<PageId, Parent> made = new EnumMap<>(PageId.class);

    PageHost(ShellViewModel viewModel, Pages pages, Messages messages) {
        getStyleClass().add("page-host");
        setMinSize(0, 0);
        WhileShown.of(this, viewModel.workspace().pageProperty()).subscribe(
                page -> getChildren().setAll(made.computeIfAbsent(page, id -> pages.create(id, messages))));
    }
}
