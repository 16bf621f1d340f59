/// What a report says: from a plan, its evaluation and a scenario to the document that writers put into form. Pure: no office format, no
/// JavaFX, no clock.
@NullMarked
package planworkbench.report.composition;

import org.jspecify.annotations.NullMarked;
