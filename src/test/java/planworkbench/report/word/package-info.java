@NullMarked
package planworkbench.report.word;

import org.jspecify.annotations.NullMarked;
