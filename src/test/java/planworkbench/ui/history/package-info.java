@NullMarked
package planworkbench.ui.history;

import org.jspecify.annotations.NullMarked;
