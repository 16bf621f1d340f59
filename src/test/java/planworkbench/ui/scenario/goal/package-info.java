@NullMarked
package planworkbench.ui.scenario.goal;

import org.jspecify.annotations.NullMarked;
