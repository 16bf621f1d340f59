@NullMarked
package planworkbench.exchange.fillin;

import org.jspecify.annotations.NullMarked;
