@NullMarked
package planworkbench.ui.search;

import org.jspecify.annotations.NullMarked;
