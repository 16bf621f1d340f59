package planworkbench.ui;

import javafx.scene.Parent;

import planworkbench.text.Messages;
import planworkbench.ui.common.PageId;

/// Makes the view of a page, anew for each language; its state is in view-models that live on.
@FunctionalInterface
public interface Pages {

    Parent create(PageId page, Messages messages);
}
