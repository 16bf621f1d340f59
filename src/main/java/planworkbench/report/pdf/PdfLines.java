package planworkbench.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.Series;
import planworkbench.report.office.ChartLetters;
import planworkbench.report.office.ChartLook;
import planworkbench.report.office.LabelPlaces;
import planworkbench.report.office.ValueRange;

/// The lines of a chart, with their marks, and at the end of each its name and last value. A gap in the values is one in the line.
record PdfLines(DataChart data, ValueRange range, TextSetting setting) {

    private static final Type NAME = PdfChart.LETTERS.in(Face.BOLD);
    private static final double WEIGHT = 1.75;
    private static final double MARK = 3;
    private static final double NEXT_TO = 7;
    private static final double MOST_NAMES = 0.36 * PdfPages.TEXT_WIDTH;
    private static final double LEAST_NAMES = 0.06 * PdfPages.TEXT_WIDTH;

    /// The room for the names at the right.
    double names() {
        double longest = data.series().stream().filter(series -> series.last() == data.categories().size() - 1)
                .mapToDouble(series -> setting.line(label(series), NAME).width()).max().orElse(0);
        double halfBand = (PdfPages.TEXT_WIDTH - MOST_NAMES) / data.categories().size() / 2;
        return Math.clamp(longest + NEXT_TO - halfBand / 2, LEAST_NAMES, MOST_NAMES);
    }

    void draw(PdfCanvas canvas, Plot plot) throws IOException {
        for (int s = 0; s < data.series().size(); s++) {
            ChartLook look = ChartLook.ofLine(data.series().get(s).role(), data.before(s));
            for (List<double[]> part : parts(data.series().get(s), plot)) {
                if (part.size() > 1) {
                    canvas.path(part, WEIGHT, look.colour(), dashes(look));
                }
            }
        }
        for (int s = 0; s < data.series().size(); s++) {
            ChartLook look = ChartLook.ofLine(data.series().get(s).role(), data.before(s));
            for (List<double[]> part : parts(data.series().get(s), plot)) {
                for (double[] point : part) {
                    mark(canvas, look, point);
                }
            }
            if (data.series().get(s).last() >= 0) {
                name(canvas, plot, s, NAME.coloured(look.colour()));
            }
        }
    }

    /// What is drawn without a gap.
    private static List<List<double[]>> parts(Series series, Plot plot) {
        List<List<double[]>> parts = new ArrayList<>();
        boolean gap = true;
        for (int c = 0; c < series.values().size(); c++) {
            Double value = series.values().get(c);
            if (value != null) {
                if (gap) {
                    parts.add(new ArrayList<>());
                }
                parts.getLast().add(new double[]{plot.x(c), plot.y(value)});
            }
            gap = value == null;
        }
        return parts;
    }

    private static float[] dashes(ChartLook look) {
        return switch (look.dash()) {
            case SOLID -> new float[0];
            case DASH -> new float[]{7, 5};
            case SHORT_DASH -> new float[]{5, 2};
            case DASH_DOT -> new float[]{7, 5, 2, 5};
            case DOT -> new float[]{2, 3};
            case LONG_DASH -> new float[]{14, 5};
        };
    }

    private static void mark(PdfCanvas canvas, ChartLook look, double[] point) throws IOException {
        if (look.dash() == ChartLook.Dash.SHORT_DASH) {
            canvas.diamond(point[0], point[1], MARK + 1, look.colour());
        } else {
            canvas.circle(point[0], point[1], MARK, look.colour(), look.hollow() ? ChartLook.WHITE : look.colour(),
                    1);
        }
    }

    /// A name that holds a number already needs no second one.
    private static String label(Series series) {
        Double value = series.last() < 0 ? null : series.values().get(series.last());
        if (value == null || series.name().chars().anyMatch(Character::isDigit)) {
            return series.name();
        }
        return series.name() + " " + PdfChart.number(value, series.decimalsAtEnd());
    }

    private void name(PdfCanvas canvas, Plot plot, int s, Type type) throws IOException {
        Series series = data.series().get(s);
        int at = series.last();
        Double value = series.values().get(at);
        if (value == null) {
            return;
        }
        LabelPlaces place = LabelPlaces.of(data, s, range, ChartLetters.REPORT.line());
        double x = plot.x(at) + NEXT_TO;
        double end = PdfPages.LEFT + PdfPages.TEXT_WIDTH;
        boolean beside = "r".equals(place.side());
        List<TextLine> lines = setting.lines(label(series), type, beside ? end - x : PdfPages.TEXT_WIDTH);
        double height = lines.size() * type.leading();
        double y = plot.y(value) + place.down() * plot.chart();
        double top = switch (place.side()) {
            case "r", "l" -> y - height / 2;
            case "t" -> y - NEXT_TO + 1 - height;
            default -> y + NEXT_TO - 1;
        };
        for (TextLine line : lines) {
            double from = switch (place.side()) {
                case "r" -> x;
                case "l" -> plot.x(at) - NEXT_TO - line.width();
                default -> Math.min(plot.x(at) - line.width() / 2, end - line.width());
            };
            canvas.line(line, type, Math.max(plot.left(), from), top + type.baseline());
            top += type.leading();
        }
    }
}
