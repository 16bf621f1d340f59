/// The section of the page 报告 that proposes targets for the next plan.
@NullMarked
package planworkbench.ui.report.next;

import org.jspecify.annotations.NullMarked;
