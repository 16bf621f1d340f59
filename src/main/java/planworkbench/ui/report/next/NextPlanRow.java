package planworkbench.ui.report.next;

import java.util.List;

import planworkbench.assessment.nextplan.ProposalFinding;
import planworkbench.assessment.nextplan.ProposedTarget;

/// A line of the table.
///
/// @param wanted whether the next plan is to have the target
/// @param findings that it is part of
record NextPlanRow(ProposedTarget target, boolean wanted, List<ProposalFinding> findings) {

    NextPlanRow {
        findings = List.copyOf(findings);
    }

    String id() {
        return target.id();
    }
}
