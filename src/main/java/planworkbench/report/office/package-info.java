/// What the office formats have in common: charts that stay editable, with the numbers behind them in a workbook of their own.
@NullMarked
package planworkbench.report.office;

import org.jspecify.annotations.NullMarked;
