@NullMarked
package planworkbench.ui.evaluation.rules;

import org.jspecify.annotations.NullMarked;
