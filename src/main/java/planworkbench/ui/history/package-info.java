/// 历史: who changed what, when and why, over the whole workspace, and the way back.
@NullMarked
package planworkbench.ui.history;

import org.jspecify.annotations.NullMarked;
