@NullMarked
package planworkbench.chart;

import org.jspecify.annotations.NullMarked;
