/// What all pages of the window share.
@NullMarked
package planworkbench.ui.common;

import org.jspecify.annotations.NullMarked;
