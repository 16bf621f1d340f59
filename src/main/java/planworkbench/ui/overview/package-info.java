/// 总览: are the targets of the plan reached, which are in danger, what changed, what is missing.
@NullMarked
package planworkbench.ui.overview;

import org.jspecify.annotations.NullMarked;
