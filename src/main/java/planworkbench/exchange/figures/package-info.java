/// Figures from tables of others into the workbench, and its own out: what a table means, what it would change, and files to
/// hand on.
@NullMarked
package planworkbench.exchange.figures;

import org.jspecify.annotations.NullMarked;
