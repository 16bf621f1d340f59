/// Many futures instead of one: random numbers, sampling, correlation, exact quantiles, probabilities, importance.
@NullMarked
package planworkbench.simulation;

import org.jspecify.annotations.NullMarked;
