package planworkbench.ui;

import javafx.scene.Parent;

import org.kordamp.ikonli.feather.Feather;

import planworkbench.text.Messages;
import planworkbench.ui.common.PageId;
import planworkbench.ui.overview.OverviewView;
import planworkbench.ui.overview.OverviewViewModel;

/// The pages of the workbench and the view-models that they share across languages.
public final class WorkbenchPages implements Pages {

    private final OverviewViewModel overview;

    public WorkbenchPages(ShellViewModel shell) {
        this.overview = new OverviewViewModel(shell.workspace(), shell.settings().firstNoteProperty());
    }

    @Override
    public Parent create(PageId page, Messages messages) {
        return switch (page) {
            case OVERVIEW -> new OverviewView(overview, messages);
            case INDICATORS -> new EmptyPage(Feather.LIST, messages.label("shell.page.", page),
                    messages.get("shell.empty.indicators"));
            case SCENARIO -> new EmptyPage(Feather.SLIDERS, messages.label("shell.page.", page),
                    messages.get("shell.empty.scenario"));
        };
    }
}
