/// The page of the indicators (指标): the editable table of figures by year, and where each comes from.
@NullMarked
package planworkbench.ui.indicator;

import org.jspecify.annotations.NullMarked;
