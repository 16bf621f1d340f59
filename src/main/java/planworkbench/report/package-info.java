/// What is handed on as a file.
@NullMarked
package planworkbench.report;

import org.jspecify.annotations.NullMarked;
