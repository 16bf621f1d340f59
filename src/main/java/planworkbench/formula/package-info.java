/// The formula language of derived indicators: text → expression → checked terms (names, units, cycles) → a program over
/// years × paths that allocates nothing per evaluation.
@NullMarked
package planworkbench.formula;

import org.jspecify.annotations.NullMarked;
