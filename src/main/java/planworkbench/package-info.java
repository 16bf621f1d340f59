/// The program: {@link planworkbench.Main} starts the command line or the window.
@NullMarked
package planworkbench;

import org.jspecify.annotations.NullMarked;
