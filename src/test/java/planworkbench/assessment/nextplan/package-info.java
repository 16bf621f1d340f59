@NullMarked
package planworkbench.assessment.nextplan;

import org.jspecify.annotations.NullMarked;
