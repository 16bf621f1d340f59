/// Forms beside the pages: an indicator, a target, and what goes with an indicator that is deleted.
@NullMarked
package planworkbench.ui.form;

import org.jspecify.annotations.NullMarked;
