@NullMarked
package planworkbench.ui.evaluation;

import org.jspecify.annotations.NullMarked;
