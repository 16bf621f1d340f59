@NullMarked
package planworkbench.plan;

import org.jspecify.annotations.NullMarked;
