@NullMarked
package planworkbench.ui;

import org.jspecify.annotations.NullMarked;
