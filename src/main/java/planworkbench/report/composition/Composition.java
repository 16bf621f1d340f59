package planworkbench.report.composition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.PlanEvaluation;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Department;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataTable;
import planworkbench.scenario.Origin;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.EvaluationText;
import planworkbench.wording.LikelihoodText;
import planworkbench.wording.ProgressText;
import planworkbench.wording.TargetText;

/// What all chapters are written with: the material, and the words for it.
record Composition(ReportMaterial material, Messages messages, Set<ChapterKind> chapters) {

    static final String NOTHING = "—";
    private static final int SHARE_DECIMALS = 1;

    Plan plan() {
        return material.plan();
    }

    ObservedFigures observed() {
        return material.observed();
    }

    PlanEvaluation evaluation() {
        return material.evaluation();
    }

    ScenarioOutcome outcome() {
        return material.outcome();
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    AttainmentText attainments() {
        return new AttainmentText(messages);
    }

    ProgressText progress() {
        return new ProgressText(plan(), messages);
    }

    LikelihoodText likelihoods() {
        return new LikelihoodText(plan(), messages);
    }

    static String year(int year) {
        return Integer.toString(year);
    }

    String evaluationYear() {
        return year(evaluation().year());
    }

    String baseYear() {
        return year(plan().baseYear());
    }

    String targetYear() {
        return year(plan().targetYear());
    }

    /// “2021—2023年”, or “2021年” where that is all.
    String sinceBase(int last) {
        return years(plan().baseYear() + 1, last);
    }

    String years(int first, int last) {
        return first == last ? get("compose.year", year(first)) : get("compose.years", year(first), year(last));
    }

    /// The years from which a target's figures cannot be compared with those before; empty where all can.
    Optional<String> openBreaks(Target target) {
        Set<Integer> years = observed().unlinkedBreaks(plan().series(target), target.year());
        return years.isEmpty() ? Optional.empty() : Optional.of(join(years.stream().map(Composition::year).toList()));
    }

    String join(Collection<String> parts) {
        return parts.stream().collect(Collectors.joining(get("compose.and")));
    }

    String names(Collection<ReportedTarget> targets) {
        return join(targets.stream().map(one -> one.target().name()).toList());
    }

    /// “76.2%”.
    static String share(int part, int whole) {
        return NumberText.format(100.0 * part / whole, SHARE_DECIMALS) + "%";
    }

    /// Whether a target judges the growth of all years since the base year.
    static boolean isAverage(TargetKind kind) {
        return kind instanceof TargetKind.AverageGrowthAtLeast || kind instanceof TargetKind.GrowthAbove
                || kind instanceof TargetKind.GrowthInStep;
    }

    static DataTable.Cell number(double value) {
        return new DataTable.Cell(FigureText.value(value), value);
    }

    static DataTable.Cell count(int count) {
        return new DataTable.Cell(Integer.toString(count), (double) count);
    }

    DataTable.Column words(String header, int weight) {
        return new DataTable.Column(header, weight, false);
    }

    DataTable.Column figures(String header, int weight) {
        return new DataTable.Column(header, weight, true);
    }

    /// What a target asks for: a milestone to be done.
    String wanted(Target target) {
        return target.kind() instanceof TargetKind.Milestone
                ? get("compose.wanted.done")
                : new TargetText(plan(), messages).wanted(target);
    }

    /// Under which scenario the trend stands, and that one from the base year knows nothing of what came later.
    Prose scenario(Prose prose, String id) {
        prose.say(id, get("compose.scenario", outcome().scenario().name(),
                messages.label("scenario.origin.", outcome().scenario().origin()),
                NumberText.format(material.run().chance().paths(), 0)));
        return outcome().scenario().origin() == Origin.BASE
                ? prose.say(id + ".base", get("compose.scenario.base", baseYear()))
                : prose;
    }

    /// The rating in a sentence: with the reason where there is none, the years that were missed, or who gave it.
    String rated(ReportedTarget one) {
        Reason reason = one.assessment().reason();
        return one.isAssessable() || reason == null || one.assessment().override() != null
                ? new EvaluationText(messages).rating(one.assessment())
                : get("compose.with", messages.label("rating.", one.assessment().rating()),
                        messages.label("reason.", reason));
    }

    /// Why a target cannot be rated.
    String missing(ReportedTarget one) {
        return one.assessment().reason() == Reason.MANUAL
                ? get("compose.missing.manual")
                : progress().missing(one.assessment());
    }

    private enum Assessable {
        ALL, SOME, NONE
    }

    /// That no target is in trouble, as far as that can be known.
    ///
    /// @param prefix of the sentences where all targets can be assessed, where some can, where none can
    String noTrouble(String prefix) {
        int all = material.targets().size();
        long unknown = material.targets().stream().filter(one -> !one.isAssessable()).count();
        Assessable known = unknown == 0 ? Assessable.ALL : unknown == all ? Assessable.NONE : Assessable.SOME;
        return messages.label(prefix, known, unknown);
    }

    /// Behind, or at risk as long as something can still be done about it.
    List<ReportedTarget> inTrouble() {
        return material.targets().stream()
                .filter(one -> one.isBehind() || (one.isAtRisk() && !evaluation().finalYear())).toList();
    }

    /// What becomes of a target: “有风险（37%）”.
    String trend(ReportedTarget one) {
        String verdict = messages.label("verdict.", one.attainment().verdict());
        return one.attainment().isOpen()
                ? likelihoods().of(one.attainment()).map(likely -> get("compose.with", verdict, likely)).orElse(verdict)
                : verdict;
    }

    /// The department of the judged indicator; empty where nobody was named.
    String department(Target target) {
        return department(plan().indicator(target.indicator()).department());
    }

    String department(@Nullable String id) {
        Department department = id == null ? null : plan().departments().get(id);
        return department == null ? "" : department.name();
    }

    static List<DataTable.Cell> texts(String... texts) {
        return List.of(texts).stream().map(DataTable.Cell::of).toList();
    }
}
