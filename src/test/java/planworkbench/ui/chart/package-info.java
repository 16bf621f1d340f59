@NullMarked
package planworkbench.ui.chart;

import org.jspecify.annotations.NullMarked;
