@NullMarked
package planworkbench.ui.newplan;

import org.jspecify.annotations.NullMarked;
