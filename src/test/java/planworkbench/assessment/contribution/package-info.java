@NullMarked
package planworkbench.assessment.contribution;

import org.jspecify.annotations.NullMarked;
