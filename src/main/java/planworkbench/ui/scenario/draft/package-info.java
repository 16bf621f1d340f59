/// What the scenario page supposes for now: a slider that moves, projected on the worker, saved when it is released.
@NullMarked
package planworkbench.ui.scenario.draft;

import org.jspecify.annotations.NullMarked;
