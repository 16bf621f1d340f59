@NullMarked
package planworkbench.exchange.draft;

import org.jspecify.annotations.NullMarked;
