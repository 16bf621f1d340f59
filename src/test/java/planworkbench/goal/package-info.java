@NullMarked
package planworkbench.goal;

import org.jspecify.annotations.NullMarked;
