package planworkbench.ui.report.next;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.nextplan.KeptProposals;
import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.assessment.nextplan.NextPlanTerms;
import planworkbench.exchange.DataPackage;
import planworkbench.plan.Plan;
import planworkbench.plan.ReportText;
import planworkbench.report.FileTrouble;
import planworkbench.report.ProgramVersion;
import planworkbench.report.ReportFile;
import planworkbench.report.composition.NextPlanComposer;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.word.WordReport;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.SimulationCancelledException;
import planworkbench.store.Change;
import planworkbench.text.FileName;
import planworkbench.text.Messages;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.LongWork;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.form.AuthorWords;
import planworkbench.wording.NextPlanText;
import planworkbench.wording.NextPlanWorkspace;

/// 下一期规划: proposals that are computed while the section is open, what people decide about them, and the files made of them.
public final class NextPlanViewModel {

    private static final int MOST_TARGET_YEARS = 10;

    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<NextPlanTerms> terms;
    private final ReadOnlyObjectWrapper<@Nullable Proposals> proposals = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Written> written = new ReadOnlyObjectWrapper<>();

    private final WorkspaceModel workspace;
    private final LatestOnly<Proposals.Question, Proposals> computation;
    /// The latest choice while it is on its way to the disk.
    private @Nullable NextPlanTerms unsaved;
    /// touched on the worker only
    private @Nullable Proposals before;

    /// What came of writing the file.
    ///
    /// @param trouble null where it was written
    record Written(Path file, @Nullable FileTrouble trouble) {}

    public NextPlanViewModel(WorkspaceModel workspace) {
        this.workspace = workspace;
        this.terms = new ReadOnlyObjectWrapper<>(KeptProposals.terms(workspace.snapshot().plan()));
        this.computation = new LatestOnly<>(workspace.background(), question -> compute(question, RunControl.none()),
                this::publish, workspace::report);
        shown.subscribe(_ -> request());
        workspace.pageProperty().subscribe(_ -> request());
        workspace.snapshotProperty().subscribe(snapshot -> {
            follow(KeptProposals.terms(snapshot.plan()));
            request();
        });
        workspace.scenarioProperty().subscribe(_ -> request());
    }

    /// Whether the section is in front of the report.
    public BooleanProperty shownProperty() {
        return shown;
    }

    ReadOnlyObjectProperty<NextPlanTerms> termsProperty() {
        return terms.getReadOnlyProperty();
    }

    /// Null until the first proposals are there.
    ReadOnlyObjectProperty<@Nullable Proposals> proposalsProperty() {
        return proposals.getReadOnlyProperty();
    }

    /// Of the latest file; null before the first and while one is being written.
    ReadOnlyObjectProperty<@Nullable Written> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    LongWork work() {
        return workspace.longWork();
    }

    AuthorWords words() {
        return new AuthorWords(workspace);
    }

    /// Where the author explains the proposals.
    ReportText.Key noteKey() {
        return new ReportText.Key(NextPlanComposer.author(terms.get().targetYear()), plan().targetYear());
    }

    private Plan plan() {
        return workspace.snapshot().plan();
    }

    /// Years that the next plan may count from.
    List<Integer> baseYears() {
        return IntStream.rangeClosed(plan().baseYear() + 1, plan().targetYear() + NextPlanTerms.YEARS).boxed()
                .toList();
    }

    List<Integer> targetYears() {
        int base = terms.get().baseYear();
        return IntStream.rangeClosed(base + 1, base + MOST_TARGET_YEARS).boxed().toList();
    }

    /// As many years go with it as before.
    void chooseBaseYear(int year) {
        set(new NextPlanTerms(year, year + terms.get().years(), terms.get().probabilities()));
    }

    void chooseTargetYear(int year) {
        set(new NextPlanTerms(terms.get().baseYear(), year, terms.get().probabilities()));
    }

    /// @return false where they are no rising probabilities between 0 and 1
    boolean chooseProbabilities(List<Double> wanted) {
        List<Double> rising = wanted.stream().distinct().sorted().toList();
        if (rising.isEmpty() || rising.size() > NextPlanTerms.MOST_PROBABILITIES
                || !rising.stream().allMatch(p -> p > 0 && p < 1)) {
            return false;
        }
        set(new NextPlanTerms(terms.get().baseYear(), terms.get().targetYear(), rising));
        return true;
    }

    private void set(NextPlanTerms chosen) {
        if (!chosen.equals(terms.get())) {
            terms.set(chosen);
            request();
            unsaved = chosen;
            Runnable settled = () -> {
                if (chosen.equals(unsaved)) {
                    unsaved = null;
                    follow(KeptProposals.terms(plan()));
                    request();
                }
            };
            workspace.apply(new Change.PutReportText(KeptProposals.terms(plan(), chosen)), "", settled, settled);
        }
    }

    /// A snapshot that was on its way before the latest choice is saved does not take it back.
    private void follow(NextPlanTerms saved) {
        if (unsaved == null || saved.equals(unsaved)) {
            terms.set(saved);
        }
    }

    /// A number in the place of the proposed one, kept as one step.
    void choose(String target, double number) {
        workspace.apply(new Change.PutReportText(
                KeptProposals.typed(plan(), terms.get().targetYear(), target, number)), "");
    }

    /// Back to what is proposed.
    void forget(String target) {
        ReportText.Key key = KeptProposals.key(plan(), terms.get().targetYear(), target);
        if (plan().reportTexts().containsKey(key)) {
            workspace.apply(new Change.RemoveReportText(key), "");
        }
    }

    void want(String target, boolean wanted) {
        if (wanted) {
            forget(target);
        } else {
            workspace.apply(new Change.PutReportText(
                    KeptProposals.leftOut(plan(), terms.get().targetYear(), target)), "");
        }
    }

    /// The name that is proposed for the file, without its ending.
    String fileName(Messages messages) {
        Proposals now = proposals.get();
        return now == null ? "" : FileName.safe(new NextPlanText(now.wanted(), messages).title());
    }

    /// Writes the proposals, from what is saved by then.
    void produce(Path file, Messages messages) {
        Proposals.Question asked = question();
        written.set(null);
        workspace.work("next.working", (edits, run) -> {
            NextPlan next = compute(new Proposals.Question(edits.current(), asked.scenario(), asked.terms()),
                    following(run)).wanted();
            if (!run.goOn(1, 2)) {
                return Optional.<Path>empty();
            }
            write(new NextPlanComposer(messages).compose(next, NextPlanComposer.run(next, ProgramVersion.text()),
                    next.plan().reportTexts(next.plan().targetYear())), messages, file);
            return Optional.of(file);
        }, done -> done.ifPresent(one -> written.set(new Written(one, null))), failure -> {
            if (!(failure instanceof SimulationCancelledException)) {
                written.set(new Written(file, FileTrouble.of(file, failure)));
            }
        });
    }

    private static RunControl following(LongWork.Run run) {
        return new RunControl() {
            @Override
            public boolean isCancelled() {
                return run.isStopped();
            }
        };
    }

    private static void write(ReportDocument document, Messages messages, Path file) {
        try {
            ReportFile.write(document, (report, out) -> WordReport.write(report, messages, out), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next plan as one of its own; null until there are proposals.
    @Nullable
    DataPackage carriedOn(Messages messages) {
        Proposals now = proposals.get();
        if (now == null) {
            return null;
        }
        NextPlanWorkspace made = new NextPlanWorkspace(now.wanted(), messages);
        return new DataPackage(made.plan(), made.scenarios(now.question().snapshot().scenarios()));
    }

    String scenarioName() {
        return workspace.snapshot().scenarios().get(workspace.scenarioProperty().get()).name();
    }

    private Proposals.Question question() {
        return new Proposals.Question(workspace.snapshot(), workspace.scenarioProperty().get(), terms.get());
    }

    private void request() {
        if (shown.get() && workspace.pageProperty().get() == PageId.REPORT) {
            computation.request(question());
        }
    }

    private Proposals compute(Proposals.Question question, RunControl control) {
        Proposals now = Proposals.of(question, before, control);
        before = now;
        return now;
    }

    /// An answer to other terms or another scenario than the chosen ones is late.
    private void publish(Proposals answer) {
        if (answer.question().terms().equals(terms.get())
                && answer.question().scenario().equals(workspace.scenarioProperty().get())) {
            proposals.set(answer);
        }
    }
}
