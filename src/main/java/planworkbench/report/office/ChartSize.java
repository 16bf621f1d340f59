package planworkbench.report.office;

import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.ChartKind;

/// How high a chart of a report is.
public final class ChartSize {

    private static final int TWIPS_PER_MM = 57;
    private static final int HEIGHT_MM = 68;
    private static final int LEGEND_MM = 20;
    private static final int BAR_MM = 9;
    private static final int LEAST_MM = 50;
    private static final int MOST_MM = 180;

    private ChartSize() {}

    /// In twips, 1/20 of a point.
    public static int height(DataChart data) {
        int millimetres = data.kind() == ChartKind.STACKED_BAR
                ? Math.clamp((long) LEGEND_MM + (long) BAR_MM * data.categories().size(), LEAST_MM, MOST_MM)
                : HEIGHT_MM;
        return millimetres * TWIPS_PER_MM;
    }
}
