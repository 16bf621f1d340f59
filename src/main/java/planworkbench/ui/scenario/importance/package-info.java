/// 影响因素: what a target or a series hangs on, and how much.
@NullMarked
package planworkbench.ui.scenario.importance;

import org.jspecify.annotations.NullMarked;
