@NullMarked
package planworkbench.exchange.sheet;

import org.jspecify.annotations.NullMarked;
