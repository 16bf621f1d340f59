package planworkbench.ui.report.next;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.nextplan.KeptProposals;
import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.assessment.nextplan.NextPlanTerms;
import planworkbench.assessment.nextplan.ProposedTarget;
import planworkbench.plan.Plan;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.ui.common.WorkspaceModel;

/// The proposals as they are now.
///
/// @param all also of the targets that were left out
/// @param wanted what is written and handed on
record Proposals(Question question, NextPlan all, NextPlan wanted) {

    record Question(Snapshot snapshot, String scenario, NextPlanTerms terms) {}

    /// Takes a moment, unless only what people decided is other than before.
    static Proposals of(Question question, @Nullable Proposals before, RunControl control) {
        Plan plan = question.snapshot().plan();
        int year = question.terms().targetYear();
        ResolvedScenario scenario = question.snapshot().scenarios().resolve(question.scenario());
        Map<String, Double> typed = KeptProposals.typed(plan, year);
        NextPlan all = before != null && before.hasAllBut(plan, scenario, question.terms())
                ? before.all.withTextsOf(plan).choosing(plan.targets().keySet(), typed)
                : NextPlan.of(plan, scenario, question.terms(), plan.targets().keySet(), typed, WorkspaceModel.CHANCE,
                        Workers.alone(), control);
        Set<String> wanted = KeptProposals.wanted(plan, year);
        return new Proposals(question, all, all.choosing(wanted, typed));
    }

    private boolean hasAllBut(Plan plan, ResolvedScenario scenario, NextPlanTerms terms) {
        return all.terms().equals(terms) && all.scenario().equals(scenario.withOrigin(Origin.LATEST))
                && all.plan().withReportTexts(plan.reportTexts().values()).equals(plan);
    }

    List<NextPlanRow> rows() {
        Set<String> kept = KeptProposals.wanted(all.plan(), all.terms().targetYear());
        return all.targets().stream().map(one -> row(one, kept.contains(one.id()))).toList();
    }

    private NextPlanRow row(ProposedTarget one, boolean isWanted) {
        return new NextPlanRow(one, isWanted, isWanted
                ? wanted.findings().stream().filter(finding -> finding.targets().contains(one.id())).toList()
                : List.of());
    }
}
