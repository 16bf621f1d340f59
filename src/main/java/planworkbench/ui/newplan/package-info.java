/// A new plan, step by step: what it is called, its text, its indicators, its targets.
@NullMarked
package planworkbench.ui.newplan;

import org.jspecify.annotations.NullMarked;
