@NullMarked
package planworkbench.projection;

import org.jspecify.annotations.NullMarked;
