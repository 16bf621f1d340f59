/// Why a value differs between two scenarios: its difference, split over what they suppose differently.
@NullMarked
package planworkbench.assessment.contribution;

import org.jspecify.annotations.NullMarked;
