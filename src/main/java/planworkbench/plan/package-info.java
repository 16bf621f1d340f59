/// A plan and its figures: what the plan asks for, what was observed, where each number comes from, and how a target is judged.
@NullMarked
package planworkbench.plan;

import org.jspecify.annotations.NullMarked;
