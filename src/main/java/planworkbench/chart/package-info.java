/// Charts, the same on screen, as a picture and on paper: what they show (models) and how they are drawn (Java 2D and
/// JFreeChart). No JavaFX.
@NullMarked
package planworkbench.chart;

import org.jspecify.annotations.NullMarked;
