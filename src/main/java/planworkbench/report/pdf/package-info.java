/// The report as a pdf: pages of GB/T 9704—2012 laid out here, with the fonts that travel with the program embedded, so that it looks the same
/// on every machine. Lengths are in points, 1/72 of an inch; places on a page are measured from its top.
@NullMarked
package planworkbench.report.pdf;

import org.jspecify.annotations.NullMarked;
