/// What targets hang on, what they would take, and what else could be done about them.
@NullMarked
package planworkbench.ui.scenario.goal;

import org.jspecify.annotations.NullMarked;
