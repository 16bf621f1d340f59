/// Tables of others (xlsx, xls, csv) as plain grids of cells, and their texts (docx, txt) as lines. Nothing of a file is believed: everything is counted while it
/// is read, and what does not fit is refused with its place.
@NullMarked
package planworkbench.exchange.sheet;

import org.jspecify.annotations.NullMarked;
