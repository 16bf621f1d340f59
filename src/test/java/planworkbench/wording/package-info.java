@NullMarked
package planworkbench.wording;

import org.jspecify.annotations.NullMarked;
