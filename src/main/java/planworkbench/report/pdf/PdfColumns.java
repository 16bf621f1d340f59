package planworkbench.report.pdf;

import java.io.IOException;
import java.util.List;

import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.Series;
import planworkbench.report.office.ChartLook;

/// Columns beside each other with their values above them, and bars of several parts with the numbers in them.
record PdfColumns(DataChart data, TextSetting setting) {

    private static final Type VALUE = new Type(Face.SANS, 8.5, 11, false, 0, ChartLook.INK);
    /// Between columns and between bars, in parts of their width.
    private static final double COLUMN_GAP = 0.9;
    private static final double BAR_GAP = 0.6;
    private static final double NEXT_TO = 5;
    private static final double CLOSE = 3;
    private static final double MOST_NAMES = 0.4 * PdfPages.TEXT_WIDTH;
    private static final double HAIRLINE = 0.5;

    void draw(PdfCanvas canvas, Plot plot) throws IOException {
        int count = data.series().size();
        double width = plot.band() / (count + COLUMN_GAP);
        double zero = plot.y(Math.clamp(0, plot.range().from(), plot.range().to()));
        for (int s = 0; s < count; s++) {
            Series series = data.series().get(s);
            int colour = ChartLook.ofArea(series.role(), data.before(s));
            for (int c = 0; c < data.categories().size(); c++) {
                Double value = series.values().get(c);
                if (value == null) {
                    continue;
                }
                double x = plot.x(c) + (s - count / 2.0) * width;
                double y = plot.y(value);
                canvas.area(x, Math.min(y, zero), width, Math.abs(y - zero), colour);
                TextLine number = setting.line(PdfChart.number(value, series.decimals()), VALUE);
                if (number.width() <= Math.max(width, plot.band() / count)) {
                    canvas.line(number, VALUE, x + (width - number.width()) / 2,
                            value < 0 ? y + VALUE.size() + 1 : y - CLOSE);
                }
            }
        }
    }

    /// The first category on top, as it is read.
    void bars(PdfCanvas canvas, double top, double bottom) throws IOException {
        double room = data.categories().stream().mapToDouble(name -> setting.line(name, PdfChart.LETTERS).width())
                .max().orElse(0);
        double left = PdfPages.LEFT + Math.min(room, MOST_NAMES) + 2 * NEXT_TO;
        double width = PdfPages.LEFT + PdfPages.TEXT_WIDTH - NEXT_TO - left;
        double most = Math.max(1, most());
        double band = (bottom - top) / data.categories().size();
        double high = band / (1 + BAR_GAP);
        for (int c = 0; c < data.categories().size(); c++) {
            double middle = top + (c + 0.5) * band;
            name(canvas, data.categories().get(c), left - NEXT_TO, middle);
            double x = left;
            for (int s = 0; s < data.series().size(); s++) {
                Double value = data.series().get(s).values().get(c);
                if (value != null && value > 0) {
                    part(canvas, s, value, x, middle - high / 2, value / most * width, high);
                    x += value / most * width;
                }
            }
        }
        canvas.rule(left, top, left, bottom, HAIRLINE, ChartLook.INK);
    }

    private double most() {
        double most = 0;
        for (int c = 0; c < data.categories().size(); c++) {
            double sum = 0;
            for (Series series : data.series()) {
                Double value = series.values().get(c);
                sum += value == null ? 0 : Math.max(0, value);
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    private void name(PdfCanvas canvas, String name, double right, double middle) throws IOException {
        List<TextLine> lines = setting.lines(name, PdfChart.LETTERS, MOST_NAMES);
        double y = middle - lines.size() * PdfChart.LETTERS.leading() / 2;
        for (TextLine line : lines) {
            canvas.line(line, PdfChart.LETTERS, right - line.width(), y + PdfChart.LETTERS.baseline());
            y += PdfChart.LETTERS.leading();
        }
    }

    private void part(PdfCanvas canvas, int s, double value, double x, double y, double width, double high)
            throws IOException {
        Series series = data.series().get(s);
        int colour = ChartLook.ofArea(series.role(), data.before(s));
        canvas.area(x, y, width, high, colour);
        Type type = VALUE.coloured(ChartLook.textOn(colour));
        TextLine number = setting.line(PdfChart.number(value, series.decimals()), type);
        if (number.width() <= width) {
            canvas.line(number, type, x + (width - number.width()) / 2, y + high / 2 + 0.36 * type.size());
        }
    }
}
