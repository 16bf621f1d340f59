@NullMarked
package planworkbench;

import org.jspecify.annotations.NullMarked;
