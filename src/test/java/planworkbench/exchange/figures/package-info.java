@NullMarked
package planworkbench.exchange.figures;

import org.jspecify.annotations.NullMarked;
