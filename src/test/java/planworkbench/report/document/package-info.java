@NullMarked
package planworkbench.report.document;

import org.jspecify.annotations.NullMarked;
