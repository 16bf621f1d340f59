/// What a scenario supposes: a tree of scenarios, each storing only what differs from its parent.
@NullMarked
package planworkbench.scenario;

import org.jspecify.annotations.NullMarked;
