/// What a report says, before it is a file: one document for all writers. Pure: no office format, no JavaFX, no clock.
@NullMarked
package planworkbench.report.document;

import org.jspecify.annotations.NullMarked;
