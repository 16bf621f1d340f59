@NullMarked
package planworkbench.exchange;

import org.jspecify.annotations.NullMarked;
