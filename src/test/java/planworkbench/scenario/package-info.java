@NullMarked
package planworkbench.scenario;

import org.jspecify.annotations.NullMarked;
