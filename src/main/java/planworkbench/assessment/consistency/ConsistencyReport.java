package planworkbench.assessment.consistency;

import java.util.List;

/// What a check found.
///
/// @param passed the identities that hold
/// @param unread how many stretches of text without an end were too long to be read as sentences
public record ConsistencyReport(List<Finding> findings, List<HeldIdentity> passed, int unread) {

    public ConsistencyReport {
        findings = List.copyOf(findings);
        passed = List.copyOf(passed);
    }
}
