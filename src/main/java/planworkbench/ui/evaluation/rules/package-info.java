/// 评估, 规则: the limits that ratings, classes and verdicts follow, and the form that changes them.
@NullMarked
package planworkbench.ui.evaluation.rules;

import org.jspecify.annotations.NullMarked;
