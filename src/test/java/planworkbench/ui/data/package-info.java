@NullMarked
package planworkbench.ui.data;

import org.jspecify.annotations.NullMarked;
