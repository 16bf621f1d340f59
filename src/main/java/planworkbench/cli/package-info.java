/// The command line: for scripts, tests and machines without a display. Every service is the window's own.
@NullMarked
package planworkbench.cli;

import org.jspecify.annotations.NullMarked;
