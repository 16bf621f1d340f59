package planworkbench.ui;

import javafx.scene.Parent;

import planworkbench.text.Messages;
import planworkbench.ui.common.PageId;
import planworkbench.ui.history.HistoryView;
import planworkbench.ui.history.HistoryViewModel;
import planworkbench.ui.indicator.IndicatorView;
import planworkbench.ui.indicator.IndicatorViewModel;
import planworkbench.ui.overview.OverviewView;
import planworkbench.ui.overview.OverviewViewModel;
import planworkbench.ui.scenario.ScenarioView;
import planworkbench.ui.scenario.ScenarioViewModel;

/// The pages of the workbench and the view-models that they share across languages.
public final class WorkbenchPages implements Pages {

    private final OverviewViewModel overview;
    private final IndicatorViewModel indicators;
    private final ScenarioViewModel scenario;
    private final HistoryViewModel history;

    public WorkbenchPages(ShellViewModel shell) {
        this.overview = new OverviewViewModel(shell.workspace(), shell.settings().firstNoteProperty());
        this.indicators = new IndicatorViewModel(shell.workspace());
        this.scenario = new ScenarioViewModel(shell.workspace(), shell.workspace().background());
        this.history = new HistoryViewModel(shell.workspace(), shell.settings().userNameProperty());
    }

    @Override
    public Parent create(PageId page, Messages messages) {
        return switch (page) {
            case OVERVIEW -> new OverviewView(overview, messages);
            case INDICATORS -> new IndicatorView(indicators, messages);
            case SCENARIO -> new ScenarioView(scenario, messages);
            case HISTORY -> new HistoryView(history, messages);
        };
    }
}
