/// Consistency of a plan with itself: rules that read its text and hold its figures against each other. They return
/// data; `wording` says it.
@NullMarked
package planworkbench.assessment.consistency;

import org.jspecify.annotations.NullMarked;
