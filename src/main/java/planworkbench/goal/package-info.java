/// What it would take: the growth or the yearly step that reaches a target.
@NullMarked
package planworkbench.goal;

import org.jspecify.annotations.NullMarked;
