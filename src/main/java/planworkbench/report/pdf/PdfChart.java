package planworkbench.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.ChartKind;
import planworkbench.report.document.DataChart.Series;
import planworkbench.report.office.ChartLook;
import planworkbench.report.office.ChartSize;
import planworkbench.report.office.ValueRange;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// A chart drawn with lines and letters, in colours, dashes and marks of the one in the Word document; its caption is below it.
final class PdfChart {

    static final int TWIPS = 20;
    static final Type LETTERS = new Type(Face.SANS, 9, 12, false, 0, ChartLook.INK);
    private static final double BEFORE = 6;
    private static final double AFTER = 8;
    private static final double LEGEND_MARK = 7;
    private static final double LEGEND_GAP = 16;
    private static final double PLOT_LEFT = 31;
    private static final double PLOT_TOP = 26;
    private static final double BELOW_PLOT = 22;
    private static final double LOWEST = 0.75;
    private static final double HAIRLINE = 0.5;
    private static final double NEXT_TO = 5;

    private final DataChart data;
    private final TextSetting setting;
    private final PdfPages pages;
    private final Messages messages;
    private double drawn;

    PdfChart(DataChart data, TextSetting setting, PdfPages pages, Messages messages) {
        this.data = new DataChart(data.id(), data.caption(), data.kind(), data.unit(), data.categories(),
                data.series().stream().map(Series::finite).toList());
        this.setting = setting;
        this.pages = pages;
        this.messages = messages;
        this.drawn = isDrawn() ? (double) ChartSize.height(data) / TWIPS : 0;
    }

    static String number(double value, int decimals) {
        return NumberText.format(value, decimals);
    }

    private boolean isDrawn() {
        return !data.categories().isEmpty() && !data.series().isEmpty();
    }

    private double around() {
        return BEFORE + AFTER
                + Type.CAPTION.leading() * setting.lines(data.caption(), Type.CAPTION, PdfPages.TEXT_WIDTH).size();
    }

    /// What it takes at least: rather than leave a large gap at the end of a page it is drawn a little lower.
    double leastHeight() {
        return around() + (data.kind() == ChartKind.STACKED_BAR ? 1 : LOWEST) * drawn;
    }

    void add() throws IOException {
        pages.need(leastHeight());
        drawn = Math.min(drawn, pages.left() - around());
        pages.take(pages.isFresh() ? 0 : BEFORE);
        if (isDrawn()) {
            draw(pages.canvas(), pages.top());
            pages.take(drawn);
        }
        Captions.add(data.caption(), setting, pages);
        pages.take(AFTER);
    }

    private void draw(PdfCanvas canvas, double top) throws IOException {
        ValueRange range = ValueRange.of(data);
        switch (data.kind()) {
            case LINE -> {
                PdfLines lines = new PdfLines(data, range, setting);
                lines.draw(canvas, frame(canvas, top, range, lines.names()));
            }
            case COLUMN -> {
                Plot plot = frame(canvas, top, range, NEXT_TO);
                if (data.series().size() > 1) {
                    legend(canvas, top + Type.NOTE.leading());
                }
                new PdfColumns(data, setting).draw(canvas, plot);
            }
            case STACKED_BAR -> {
                double below = legend(canvas, top + LETTERS.leading());
                new PdfColumns(data, setting).bars(canvas, below + NEXT_TO, top + drawn - NEXT_TO);
            }
        }
    }

    /// The unit, the axes with their numbers and the hairlines of the steps.
    ///
    /// @param names the room at the right for the names of lines
    private Plot frame(PdfCanvas canvas, double top, ValueRange range, double names) throws IOException {
        TextLine unit = setting.line(range.unit(data, messages), LETTERS);
        canvas.line(unit, LETTERS, PdfPages.LEFT + NEXT_TO, top + LETTERS.leading());
        int steps = Math.toIntExact(Math.round((range.to() - range.from()) / range.step()));
        List<TextLine> numbers = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            numbers.add(setting.line(number(range.from() + i * range.step(), range.decimals()), LETTERS));
        }
        double widest = numbers.stream().mapToDouble(TextLine::width).max().orElse(0);
        double left = Math.max(PLOT_LEFT, widest + 2 * NEXT_TO);
        Plot plot = new Plot(PdfPages.LEFT + left, top + PLOT_TOP, PdfPages.TEXT_WIDTH - left - names,
                drawn - PLOT_TOP - BELOW_PLOT, drawn, range, data.categories().size());
        for (int i = 0; i <= steps; i++) {
            double y = plot.y(range.from() + i * range.step());
            canvas.rule(plot.left(), y, plot.right(), y, HAIRLINE, ChartLook.GRID);
            canvas.line(numbers.get(i), LETTERS, plot.left() - NEXT_TO - numbers.get(i).width(),
                    y + 0.36 * LETTERS.size());
        }
        double axis = plot.y(Math.clamp(0, range.from(), range.to()));
        canvas.rule(plot.left(), axis, plot.right(), axis, HAIRLINE, ChartLook.INK);
        categories(canvas, plot);
        return plot;
    }

    /// Below the plot; only every second, third … where they have no room.
    private void categories(PdfCanvas canvas, Plot plot) throws IOException {
        List<TextLine> names = data.categories().stream().map(name -> setting.line(name, LETTERS)).toList();
        double widest = names.stream().mapToDouble(TextLine::width).max().orElse(0) + NEXT_TO;
        int every = Math.max(1, (int) Math.ceil(widest / plot.band()));
        for (int c = 0; c < names.size(); c += every) {
            double wanted = plot.x(c) - names.get(c).width() / 2;
            double most = PdfPages.LEFT + PdfPages.TEXT_WIDTH - names.get(c).width();
            canvas.line(names.get(c), LETTERS, Math.max(PdfPages.LEFT, Math.min(wanted, most)),
                    plot.bottom() + LETTERS.leading());
        }
    }

    /// Colours and names of what is drawn, in the middle.
    ///
    /// @return the foot of its last line
    private double legend(PdfCanvas canvas, double top) throws IOException {
        double y = top;
        int from = 0;
        while (from < data.series().size()) {
            int to = from;
            double width = 0;
            while (to < data.series().size()
                    && (to == from || width + entry(to) <= PdfPages.TEXT_WIDTH)) {
                width += entry(to++);
            }
            double x = PdfPages.LEFT + Math.max(0, (PdfPages.TEXT_WIDTH - width + LEGEND_GAP) / 2);
            for (int s = from; s < to; s++) {
                int colour = ChartLook.ofArea(data.series().get(s).role(), data.before(s));
                canvas.area(x, y - LEGEND_MARK, LEGEND_MARK, LEGEND_MARK, colour);
                canvas.line(name(s), LETTERS, x + LEGEND_MARK + NEXT_TO, y);
                x += entry(s);
            }
            y += LETTERS.leading();
            from = to;
        }
        return y - LETTERS.leading() + NEXT_TO;
    }

    private double entry(int series) {
        return LEGEND_MARK + NEXT_TO + name(series).width() + LEGEND_GAP;
    }

    private TextLine name(int series) {
        List<TextLine> lines = setting.lines(data.series().get(series).name(), LETTERS,
                PdfPages.TEXT_WIDTH - LEGEND_MARK - NEXT_TO);
        return lines.isEmpty() ? setting.line("", LETTERS) : lines.getFirst();
    }
}
