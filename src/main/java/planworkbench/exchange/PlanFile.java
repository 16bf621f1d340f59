package planworkbench.exchange;

import java.util.List;

import planworkbench.plan.Department;
import planworkbench.plan.PlanHeader;
import planworkbench.plan.RuleSet;

/// `plan.json`: what a package is about, and which texts belong to it.
///
/// @param format version of the package format
record PlanFile(int format, PlanHeader header, RuleSet rules, List<Department> departments,
        List<DocumentFile> documents) {

    static final String NAME = "plan.json";
    static final int FORMAT = 1;

    /// A document's name, as sources cite it, and the file with its text.
    record DocumentFile(String name, String file) {}
}
