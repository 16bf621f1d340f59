@NullMarked
package planworkbench.ui.common;

import org.jspecify.annotations.NullMarked;
