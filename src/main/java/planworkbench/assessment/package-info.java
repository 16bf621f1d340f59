/// Judgements: attainment of the targets under a scenario, and the verdict.
@NullMarked
package planworkbench.assessment;

import org.jspecify.annotations.NullMarked;
