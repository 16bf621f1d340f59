@NullMarked
package planworkbench.assessment.consistency;

import org.jspecify.annotations.NullMarked;
