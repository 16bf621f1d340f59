/// Fill-in packs (填报表): one workbook for each department, sent out and merged back.
@NullMarked
package planworkbench.exchange.fillin;

import org.jspecify.annotations.NullMarked;
