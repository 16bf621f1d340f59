package planworkbench.ui.data;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import planworkbench.text.Messages;
import planworkbench.ui.common.LongWork;

/// Stops the work that is going on; where none is, leaves what was opened.
final class CancelButton extends Button {

    CancelButton(LongWork work, Runnable leave, Messages messages) {
        super(messages.get("data.import.cancel"));
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(_ -> {
            if (work.isRunning()) {
                work.cancel();
            } else {
                leave.run();
            }
        });
    }
}
