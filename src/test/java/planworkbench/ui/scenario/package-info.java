@NullMarked
package planworkbench.ui.scenario;

import org.jspecify.annotations.NullMarked;
