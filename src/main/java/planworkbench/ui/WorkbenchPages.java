package planworkbench.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.figures.MappingMemory;
import planworkbench.report.output.ReportFormat;
import planworkbench.text.Messages;
import planworkbench.ui.common.PageId;
import planworkbench.ui.data.DataView;
import planworkbench.ui.data.DataViewModel;
import planworkbench.ui.data.FileQuestions;
import planworkbench.ui.data.FileWindows;
import planworkbench.ui.evaluation.EvaluationView;
import planworkbench.ui.evaluation.EvaluationViewModel;
import planworkbench.ui.history.HistoryView;
import planworkbench.ui.history.HistoryViewModel;
import planworkbench.ui.indicator.IndicatorView;
import planworkbench.ui.indicator.IndicatorViewModel;
import planworkbench.ui.overview.OverviewView;
import planworkbench.ui.overview.OverviewViewModel;
import planworkbench.ui.report.ReportPage;
import planworkbench.ui.report.ReportView;
import planworkbench.ui.report.ReportViewModel;
import planworkbench.ui.report.next.NextPlanView;
import planworkbench.ui.report.next.NextPlanViewModel;
import planworkbench.ui.scenario.ScenarioView;
import planworkbench.ui.scenario.ScenarioViewModel;

/// The pages of the workbench and the view-models that they share across languages.
public final class WorkbenchPages implements Pages {

    private final OverviewViewModel overview;
    private final IndicatorViewModel indicators;
    private final ScenarioViewModel scenario;
    private final EvaluationViewModel evaluation;
    private final ReportViewModel report;
    private final NextPlanViewModel next;
    private final ShellViewModel shell;
    private final DataViewModel data;
    private final FileQuestions files;
    private final HistoryViewModel history;

    /// @param mappings how tables were read before
    public WorkbenchPages(ShellViewModel shell, MappingMemory mappings) {
        this(shell, mappings, new FileWindows());
    }

    /// @param files asks for files in the place of the system's windows
    public WorkbenchPages(ShellViewModel shell, MappingMemory mappings, FileQuestions files) {
        this.data = new DataViewModel(shell.workspace(), mappings);
        this.files = files;
        this.overview = new OverviewViewModel(shell.workspace(), shell.settings().firstNoteProperty());
        this.indicators = new IndicatorViewModel(shell.workspace());
        this.scenario = new ScenarioViewModel(shell.workspace(), shell.workspace().background());
        this.evaluation = new EvaluationViewModel(shell.workspace());
        this.report = new ReportViewModel(shell.workspace());
        this.next = new NextPlanViewModel(shell.workspace());
        this.shell = shell;
        this.history = new HistoryViewModel(shell.workspace(), shell.settings().userNameProperty());
    }

    /// What the page 数据 shows, for those who drive the window from outside.
    public DataViewModel data() {
        return data;
    }

    @Override
    public Parent create(PageId page, Messages messages) {
        return switch (page) {
            case OVERVIEW -> new OverviewView(overview, messages);
            case INDICATORS -> new IndicatorView(indicators, messages);
            case SCENARIO -> new ScenarioView(scenario, messages);
            case EVALUATION -> new EvaluationView(evaluation, messages,
                    (owner, onChosen) -> files.any(owner, messages, onChosen));
            case REPORT -> new ReportPage(report, next, messages, reportFiles(messages), nextDoors(messages));
            case DATA -> new DataView(data, messages, files);
            case HISTORY -> new HistoryView(history, messages);
        };
    }

    private ReportView.FileQuestions reportFiles(Messages messages) {
        return new ReportView.FileQuestions() {
            @Override
            public void report(@Nullable Window owner, ReportFormat format, String name, Consumer<Path> onChosen) {
                files.report(owner, messages, format, name, onChosen);
            }

            @Override
            public void reports(@Nullable Window owner, Consumer<Path> onChosen) {
                files.reports(owner, messages, onChosen);
            }

            @Override
            public void edited(@Nullable Window owner, Consumer<Path> onChosen) {
                files.edited(owner, messages, onChosen);
            }
        };
    }

    private NextPlanView.Doors nextDoors(Messages messages) {
        return new NextPlanView.Doors() {
            @Override
            public void document(@Nullable Window owner, String name, Consumer<Path> onChosen) {
                files.report(owner, messages, ReportFormat.DOCX, name, onChosen);
            }

            @Override
            public void newPlan(@Nullable Window owner, DataPackage content) {
                new WorkspaceChooser(messages).askForNew(owner, shell.door().current(),
                        content.plan().header().name(),
                        file -> shell.door().create(file, content, shell.workspace()::report));
            }
        };
    }
}
