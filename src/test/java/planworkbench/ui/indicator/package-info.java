@NullMarked
package planworkbench.ui.indicator;

import org.jspecify.annotations.NullMarked;
