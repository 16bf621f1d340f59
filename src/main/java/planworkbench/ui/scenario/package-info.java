/// 情景推演: scenarios, the sliders of their assumptions, and what becomes of the targets while they move.
@NullMarked
package planworkbench.ui.scenario;

import org.jspecify.annotations.NullMarked;
