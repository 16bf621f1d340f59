@NullMarked
package planworkbench.ui.report.next;

import org.jspecify.annotations.NullMarked;
