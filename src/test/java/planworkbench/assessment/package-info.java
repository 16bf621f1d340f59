@NullMarked
package planworkbench.assessment;

import org.jspecify.annotations.NullMarked;
