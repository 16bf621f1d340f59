package planworkbench.ui;

import planworkbench.store.Snapshot;
import planworkbench.store.StepSummary;
import planworkbench.text.Messages;
import planworkbench.ui.common.WorkspaceModel.Reversible;
import planworkbench.wording.HistoryText;

/// What undo will take back and redo bring back: “撤销：服务业增加值 2022 年 760 亿元 → 1,234.56 亿元（Ctrl+Z）”.
record ReverseText(Messages messages) {

    String undo(Snapshot of, Reversible reversible) {
        return reversible.undoable() == null
                ? messages.get("shell.undo")
                : messages.get("shell.undo-what", words(of, reversible.undoable()));
    }

    String redo(Snapshot of, Reversible reversible) {
        return reversible.redoable() == null
                ? messages.get("shell.redo")
                : messages.get("shell.redo-what", words(of, reversible.redoable()));
    }

    /// The first line, and how many more there are.
    private String words(Snapshot of, StepSummary step) {
        HistoryText text = new HistoryText(of.plan(), of.scenarios(), messages);
        String first = messages.get("shell.step", text.what(step.first()), text.change(step.first()));
        return step.lines() == 1 ? first : messages.get("shell.step-and-more", first, step.lines() - 1);
    }
}
