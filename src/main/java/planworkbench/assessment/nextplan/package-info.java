/// The next plan: what this plan's targets could ask for in the next period, and whether such proposals agree with each other.
@NullMarked
package planworkbench.assessment.nextplan;

import org.jspecify.annotations.NullMarked;
