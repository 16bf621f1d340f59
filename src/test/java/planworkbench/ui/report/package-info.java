@NullMarked
package planworkbench.ui.report;

import org.jspecify.annotations.NullMarked;
