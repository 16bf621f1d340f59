/// What is timed, with the checks that belong to it: by the command `bench` for a quick look, by JMH for figures.
@NullMarked
package planworkbench.benchmark;

import org.jspecify.annotations.NullMarked;
