package planworkbench.ui.indicator;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.WorkspaceModel;

/// A block that is being pasted: understood on the worker, shown, then entered as one step or discarded. While it is
/// shown it follows the table, so that what is entered is what was seen. A single figure is entered like a typed one.
final class Pasting {

    private final ReadOnlyObjectWrapper<@Nullable PastedBlock> preview = new ReadOnlyObjectWrapper<>();
    private final FigureEdits edits;
    private final ReadOnlyObjectProperty<FigureTable> table;
    private final LatestOnly<Asked, Answer> reading;
    private @Nullable Asked asked;
    private int questions;

    /// @param number tells it from the others
    private record Asked(int number, String text, PasteTarget target, FigureTable table, String why) {}

    private record Answer(Asked to, PastedBlock block) {}

    Pasting(WorkspaceModel model, FigureEdits edits, ReadOnlyObjectProperty<FigureTable> table) {
        this.edits = edits;
        this.table = table;
        this.reading = new LatestOnly<>(model.background(),
                question -> new Answer(question, PastedBlock.of(question.text, question.target, question.table)),
                this::answered, failure -> {
                    throw failure;
                });
        table.subscribe(this::readAgain);
    }

    /// Null where nothing is being pasted.
    ReadOnlyObjectProperty<@Nullable PastedBlock> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// @param why for the history
    void paste(String text, PasteTarget target, String why) {
        ask(text, target, why);
    }

    private void readAgain() {
        Asked present = asked;
        if (present != null) {
            ask(present.text, present.target, present.why);
        }
    }

    private void ask(String text, PasteTarget target, String why) {
        Asked question = new Asked(++questions, text, target, table.get(), why);
        asked = question;
        reading.request(question);
    }

    private void answered(Answer answer) {
        if (asked == null || answer.to.number != questions) {
            return;
        }
        if (preview.get() == null && answer.block.isSingle()) {
            asked = null;
            edits.apply(answer.block.changes(), answer.to.why);
        } else {
            preview.set(answer.block);
        }
    }

    /// Enters what can be entered, as one step.
    void enter() {
        Asked present = asked;
        PastedBlock block = preview.get();
        discard();
        if (present != null && block != null) {
            edits.apply(block.changes(), present.why);
        }
    }

    void discard() {
        asked = null;
        preview.set(null);
    }
}
