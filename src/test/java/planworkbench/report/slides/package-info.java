@NullMarked
package planworkbench.report.slides;

import org.jspecify.annotations.NullMarked;
