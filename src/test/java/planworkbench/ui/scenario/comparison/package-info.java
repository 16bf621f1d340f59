@NullMarked
package planworkbench.ui.scenario.comparison;

import org.jspecify.annotations.NullMarked;
