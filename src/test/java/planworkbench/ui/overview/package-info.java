@NullMarked
package planworkbench.ui.overview;

import org.jspecify.annotations.NullMarked;
