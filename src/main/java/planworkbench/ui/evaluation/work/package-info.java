/// 评估, 重点任务: the areas of work, what was reported of them, and how far they have come.
@NullMarked
package planworkbench.ui.evaluation.work;

import org.jspecify.annotations.NullMarked;
