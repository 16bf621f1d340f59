/// 讲解: the chart of a target with a few sliders on the whole screen, for a meeting.
@NullMarked
package planworkbench.ui.scenario.presenter;

import org.jspecify.annotations.NullMarked;
