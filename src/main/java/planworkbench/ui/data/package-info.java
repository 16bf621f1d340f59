/// The page 数据: figures in from tables of others, and out to others.
@NullMarked
package planworkbench.ui.data;

import org.jspecify.annotations.NullMarked;
