/// Targets, assumptions and changes in the words of the user's language, the same in window, terminal and report.
@NullMarked
package planworkbench.wording;

import org.jspecify.annotations.NullMarked;
