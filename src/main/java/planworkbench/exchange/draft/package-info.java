/// A plan that is being written down: its indicators from a pasted table, its sources from its text, and the whole of it.
@NullMarked
package planworkbench.exchange.draft;

import org.jspecify.annotations.NullMarked;
