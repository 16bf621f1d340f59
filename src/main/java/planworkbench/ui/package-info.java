/// The window: title bar, navigation, status line, search, and the pages in it.
@NullMarked
package planworkbench.ui;

import org.jspecify.annotations.NullMarked;
