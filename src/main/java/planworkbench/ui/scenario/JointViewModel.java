package planworkbench.ui.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.Chances;
import planworkbench.assessment.JointLikelihood;
import planworkbench.assessment.Likelihood;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.simulation.Influence;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.scenario.draft.DraftViewModel;
import planworkbench.ui.scenario.importance.FoundInfluences;
import planworkbench.ui.scenario.importance.InfluenceSearch;
import planworkbench.ui.scenario.importance.Influenced;

/// How likely the targets that matter most are all met, live; and, once a slider is let go, what a target hangs on most.
public final class JointViewModel {

    private final ReadOnlyObjectWrapper<@Nullable Joint> joint = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Importance> importance = new ReadOnlyObjectWrapper<>();

    private final WorkspaceModel workspace;
    private final DraftViewModel draft;
    private final ReadOnlyObjectProperty<ScenarioViewModel.@Nullable Shown> shown;
    private final LatestOnly<Question, Answer> computation;
    private @Nullable Question answered;

    JointViewModel(WorkspaceModel workspace, DraftViewModel draft,
            ReadOnlyObjectProperty<ScenarioViewModel.@Nullable Shown> shown, Background background,
            InfluenceSearch search) {
        this.workspace = workspace;
        this.draft = draft;
        this.shown = shown;
        this.computation = new LatestOnly<>(background, question -> question.answer(search), this::publish,
                workspace::report);
        draft.outcomeProperty().subscribe(_ -> changed());
        shown.subscribe(_ -> askImportance());
        workspace.pageProperty().subscribe(_ -> askImportance());
    }

    /// Which targets are taken together.
    public enum Group {
        /// 约束性
        BINDING,
        /// those of the plan's main table, where no target binds
        HEADLINE,
        /// where the plan has neither
        ALL
    }

    public record Joint(Group group, JointLikelihood likelihood) {}

    /// @param influences on the target's value of the series that it hangs on, those that explain most first. Others correlate with
    ///     it only because they correlate with these.
    public record Importance(Target target, List<Influence> influences) {

        /// What part of that which these explain one of them does.
        public double share(Influence influence) {
            return influence.share() / influences.stream().mapToDouble(Influence::share).sum();
        }
    }

    private record Question(Plan plan, ScenarioOutcome outcome, Chances chances, Target target) {

        boolean isAskedAgain(@Nullable Question other) {
            return other != null && chances.simulation() == other.chances().simulation()
                    && target.equals(other.target());
        }

        /// On the worker.
        Answer answer(InfluenceSearch search) {
            FoundInfluences found = search.of(new InfluenceSearch.Question(plan, outcome.scenario(),
                    chances.simulation(), Influenced.of(plan, plan.series(target), target)));
            List<Influence> strongest = found.influences().stream()
                    .sorted(Comparator.comparingDouble((Influence influence) -> -influence.share())).toList();
            return new Answer(this, new Importance(target, strongest));
        }
    }

    private record Answer(Question to, Importance importance) {}

    /// Null before the first simulation.
    public ReadOnlyObjectProperty<@Nullable Joint> jointProperty() {
        return joint.getReadOnlyProperty();
    }

    /// What the shown target hangs on, or where chance does not touch that, the one that is least likely. Null while a slider moves,
    /// until it is first computed, and where nothing is uncertain. The last answer stays until the next one is there; while another page is
    /// open, which it would keep the worker from, nothing is computed.
    public ReadOnlyObjectProperty<@Nullable Importance> importanceProperty() {
        return importance.getReadOnlyProperty();
    }

    private void changed() {
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        joint.set(outcome == null ? null : joint(workspace.snapshot().plan(), outcome));
        askImportance();
    }

    private static Joint joint(Plan plan, ScenarioOutcome outcome) {
        for (Group group : Group.values()) {
            List<Attainment> targets = outcome.attainments().stream().filter(one -> belongs(plan, one, group)).toList();
            if (!targets.isEmpty() || group == Group.ALL) {
                return new Joint(group, outcome.joint(targets));
            }
        }
        throw new IllegalStateException("all targets are a set");
    }

    private static boolean belongs(Plan plan, Attainment attainment, Group group) {
        return switch (group) {
            case BINDING -> attainment.isBinding(plan);
            case HEADLINE -> attainment.target().headline();
            case ALL -> true;
        };
    }

    private void askImportance() {
        if (!isOpen()) {
            return;
        }
        Question question = question();
        if (question == null) {
            answered = null;
            importance.set(null);
        } else if (!question.isAskedAgain(answered)) {
            computation.request(question);
        }
    }

    private @Nullable Question question() {
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        Chances chances = outcome == null ? null : outcome.chances();
        return outcome == null || chances == null || draft.isMoving()
                ? null
                : looked(outcome).map(target -> new Question(workspace.snapshot().plan(), outcome, chances, target))
                        .orElse(null);
    }

    private boolean isOpen() {
        return workspace.pageProperty().get() == PageId.SCENARIO;
    }

    private Optional<Target> looked(ScenarioOutcome outcome) {
        ScenarioViewModel.Shown now = shown.get();
        Target first = now == null ? null : now.target();
        List<Attainment> uncertain = outcome.attainments().stream().filter(JointViewModel::isUncertain).toList();
        return uncertain.stream().map(Attainment::target).filter(target -> target.equals(first)).findFirst()
                .or(() -> weakest(uncertain));
    }

    private Optional<Target> weakest(List<Attainment> uncertain) {
        Joint now = joint.get();
        return uncertain.stream().filter(one -> now != null && now.likelihood().counted().contains(one))
                .min(Comparator.comparingDouble(one -> Objects.requireNonNull(one.likelihood()).probability()))
                .map(Attainment::target);
    }

    private static boolean isUncertain(Attainment attainment) {
        Likelihood likelihood = attainment.likelihood();
        return likelihood != null && !likelihood.isCertain();
    }

    /// An answer about a state that is no longer shown is late.
    private void publish(Answer answer) {
        if (isOpen() && answer.to().isAskedAgain(question())) {
            answered = answer.to();
            importance.set(answer.importance());
        }
    }
}
