/// From a plan and a scenario to the yearly figures of every series; deterministic.
@NullMarked
package planworkbench.projection;

import org.jspecify.annotations.NullMarked;
