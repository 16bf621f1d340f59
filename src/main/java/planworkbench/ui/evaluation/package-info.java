/// 评估: every target in an evaluation year, the arithmetic behind each rating, and ratings given by hand.
@NullMarked
package planworkbench.ui.evaluation;

import org.jspecify.annotations.NullMarked;
