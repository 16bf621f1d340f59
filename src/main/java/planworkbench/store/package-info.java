/// The workspace file: reading, writing, history, undo, backup. The only package that speaks SQL.
@NullMarked
package planworkbench.store;

import org.jspecify.annotations.NullMarked;
