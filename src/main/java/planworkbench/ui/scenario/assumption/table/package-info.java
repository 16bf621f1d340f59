/// All assumptions of a scenario in one table, to be searched, compared and typed over (假设表).
@NullMarked
package planworkbench.ui.scenario.assumption.table;

import org.jspecify.annotations.NullMarked;
