package planworkbench.report.office;

import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.ChartKind;
import planworkbench.text.Messages;

/// What stands around the lines and bars of a chart: its type, its unit, and the room for names at the ends of lines.
final class ChartFrame {

    /// Of the plot inside of its axes, as parts of the chart.
    static final double PLOT_HEIGHT = 0.75;
    private static final double PLOT_LEFT = 0.07;
    private static final double PLOT_TOP = 0.13;

    private static final double LEAST_NAMES = 0.06;
    private static final double MOST_NAMES = 0.36;
    private static final int OF_VALUE = 5;

    private ChartFrame() {}

    /// The room for the names at the ends of lines, as part of the width.
    private static double names(DataChart data, ChartLetters letters) {
        double longest = data.series().stream()
                .filter(series -> ChartLabels.last(series) == data.categories().size() - 1)
                .mapToDouble(series -> TextWidth.of(series.name()) + (ChartLabels.says(series) ? 1 : OF_VALUE)).max()
                .orElse(0);
        return Math.clamp(longest * letters.character(), LEAST_NAMES, MOST_NAMES);
    }

    /// @param live whether the axis begins where the numbers of the day say
    static void add(XDDFChart chart, DataChart data, ValueRange range, boolean live, ChartLetters letters,
            Messages messages) {
        CTChartSpace space = chart.getCTChartSpace();
        if (space.isSetRoundedCorners()) {
            space.unsetRoundedCorners();
        }
        space.addNewRoundedCorners().setVal(false);
        space.addNewSpPr().addNewLn().addNewNoFill();
        CTChart ct = chart.getCTChart();
        space.setTxPr(XmlFragment.parsed(CTTextBody.Factory,
                "<a:bodyPr/><a:p><a:pPr>" + defaults(letters) + "</a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p>",
                XmlFragment.DRAWING));
        String unit = (live ? range.fromZero() : range).unit(data, messages);
        if (unit.isEmpty()) {
            chart.setAutoTitleDeleted(true);
        } else {
            ct.setTitle(title(unit, letters));
            chart.setAutoTitleDeleted(false);
        }
        if (data.kind() == ChartKind.LINE) {
            CTLayout layout = ct.getPlotArea().isSetLayout()
                    ? ct.getPlotArea().getLayout()
                    : ct.getPlotArea().addNewLayout();
            layout.set(layout(PLOT_LEFT, PLOT_TOP, 1 - PLOT_LEFT - names(data, letters), PLOT_HEIGHT));
        }
    }

    private static String defaults(ChartLetters letters) {
        return "<a:defRPr sz=\"" + letters.hundredths() + "\"><a:solidFill><a:srgbClr val=\""
                + "%06X".formatted(ChartLook.INK)
                + "\"/></a:solidFill><a:latin typeface=\"" + letters.latin() + "\"/><a:ea typeface=\""
                + letters.eastAsian()
                + "\"/></a:defRPr>";
    }

    /// At the top on the left, above the axis.
    private static CTTitle title(String text, ChartLetters letters) {
        CTTitle title = XmlFragment.parsed(CTTitle.Factory, "<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\""
                + letters.hundredths()
                + "\" b=\"0\"/></a:pPr><a:r><a:rPr lang=\"zh-CN\" sz=\"" + letters.hundredths() + "\" b=\"0\"/>"
                + "<a:t/></a:r></a:p></c:rich></c:tx>"
                + "<c:layout><c:manualLayout><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/><c:x val=\"0.012\"/><c:y val=\"0.012\"/></c:manualLayout></c:layout>"
                + "<c:overlay val=\"1\"/>", XmlFragment.CHART, XmlFragment.DRAWING);
        title.getTx().getRich().getPArray(0).getRArray(0).setT(text);
        return title;
    }

    private static CTLayout layout(double x, double y, double width, double height) {
        return XmlFragment.parsed(CTLayout.Factory,
                "<c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/><c:x val=\""
                        + x
                        + "\"/><c:y val=\"" + y + "\"/><c:w val=\"" + width + "\"/><c:h val=\"" + height
                        + "\"/></c:manualLayout>",
                XmlFragment.CHART);
    }
}
