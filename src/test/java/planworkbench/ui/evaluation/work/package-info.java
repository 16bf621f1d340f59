@NullMarked
package planworkbench.ui.evaluation.work;

import org.jspecify.annotations.NullMarked;
