package planworkbench.ui.form;

import planworkbench.plan.ReportText;
import planworkbench.store.Change;
import planworkbench.ui.common.WorkspaceModel;

/// The author's own words for the report; what is written on one page is there on the other.
public record AuthorWords(WorkspaceModel workspace) {

    /// What is saved at a place; empty where nothing is.
    public String written(ReportText.Key key) {
        ReportText text = workspace.snapshot().plan().reportTexts().get(key);
        return text == null ? "" : text.text().stripTrailing();
    }

    /// Saves words as one step; blank ones take away what was there.
    public void write(ReportText.Key key, String words) {
        String text = words.stripTrailing();
        if (!text.equals(written(key))) {
            workspace.apply(text.isBlank()
                    ? new Change.RemoveReportText(key)
                    : new Change.PutReportText(new ReportText(key.place(), key.year(), text + "\n")), "");
        }
    }
}
