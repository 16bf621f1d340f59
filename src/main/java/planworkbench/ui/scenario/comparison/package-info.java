/// In what a scenario differs from another one, and why.
@NullMarked
package planworkbench.ui.scenario.comparison;

import org.jspecify.annotations.NullMarked;
