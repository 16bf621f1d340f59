/// In and out of the workbench: plan packages as folders of JSON.
@NullMarked
package planworkbench.exchange;

import org.jspecify.annotations.NullMarked;
