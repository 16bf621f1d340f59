/// Ctrl+K: find an indicator, a target, an area of work or a sentence of the plan.
@NullMarked
package planworkbench.ui.search;

import org.jspecify.annotations.NullMarked;
