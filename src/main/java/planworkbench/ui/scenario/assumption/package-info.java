/// The assumptions of a scenario, to be read and changed: sliders, numbers by year, methods, uncertainty, and a table of all.
@NullMarked
package planworkbench.ui.scenario.assumption;

import org.jspecify.annotations.NullMarked;
