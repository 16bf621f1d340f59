@NullMarked
package planworkbench.ui.form;

import org.jspecify.annotations.NullMarked;
