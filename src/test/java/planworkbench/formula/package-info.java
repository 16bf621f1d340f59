@NullMarked
package planworkbench.formula;

import org.jspecify.annotations.NullMarked;
