@NullMarked
package planworkbench.text;

import org.jspecify.annotations.NullMarked;
