package planworkbench.report.office;

import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.xmlbeans.XmlException;
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

    private static final String CHART = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";
    private static final String MAIN = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    /// Of the plot inside of its axes, as parts of the chart.
    static final double PLOT_HEIGHT = 0.75;
    private static final double PLOT_LEFT = 0.07;
    private static final double PLOT_TOP = 0.13;

    /// A character of 9 pt on a line of 442 pt.
    private static final double CHARACTER = 9.2 / 442;
    private static final double LEAST_NAMES = 0.06;
    private static final double MOST_NAMES = 0.36;
    private static final int OF_VALUE = 5;

    private ChartFrame() {}

    /// The room for the names at the ends of lines, as part of the width.
    private static double names(DataChart data) {
        double longest = data.series().stream()
                .filter(series -> ChartLabels.last(series) == data.categories().size() - 1)
                .mapToDouble(series -> TextWidth.of(series.name()) + (ChartLabels.says(series) ? 1 : OF_VALUE)).max()
                .orElse(0);
        return Math.clamp(longest * CHARACTER, LEAST_NAMES, MOST_NAMES);
    }

    static void add(XDDFChart chart, DataChart data, ValueRange range, Messages messages) {
        CTChartSpace space = chart.getCTChartSpace();
        if (space.isSetRoundedCorners()) {
            space.unsetRoundedCorners();
        }
        space.addNewRoundedCorners().setVal(false);
        space.addNewSpPr().addNewLn().addNewNoFill();
        CTChart ct = chart.getCTChart();
        try {
            space.setTxPr(CTTextBody.Factory.parse("<xml-fragment " + MAIN + "><a:bodyPr/><a:p><a:pPr>" + type()
                    + "</a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></xml-fragment>"));
            String unit = range.unit(data, messages);
            if (unit.isEmpty()) {
                chart.setAutoTitleDeleted(true);
            } else {
                ct.setTitle(title(unit));
                chart.setAutoTitleDeleted(false);
            }
            if (data.kind() == ChartKind.LINE) {
                CTLayout layout = ct.getPlotArea().isSetLayout()
                        ? ct.getPlotArea().getLayout()
                        : ct.getPlotArea().addNewLayout();
                layout.set(layout(PLOT_LEFT, PLOT_TOP, 1 - PLOT_LEFT - names(data), PLOT_HEIGHT));
            }
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type() {
        return "<a:defRPr sz=\"900\"><a:solidFill><a:srgbClr val=\"" + "%06X".formatted(ChartLook.INK)
                + "\"/></a:solidFill><a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"宋体\"/></a:defRPr>";
    }

    /// At the top on the left, above the axis.
    private static CTTitle title(String text) throws XmlException {
        CTTitle title = CTTitle.Factory.parse("<xml-fragment " + CHART + " " + MAIN
                + "><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\" b=\"0\"/></a:pPr><a:r><a:rPr lang=\"zh-CN\" sz=\"900\" b=\"0\"/>"
                + "<a:t/></a:r></a:p></c:rich></c:tx>"
                + "<c:layout><c:manualLayout><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/><c:x val=\"0.012\"/><c:y val=\"0.012\"/></c:manualLayout></c:layout>"
                + "<c:overlay val=\"1\"/></xml-fragment>");
        title.getTx().getRich().getPArray(0).getRArray(0).setT(text);
        return title;
    }

    private static CTLayout layout(double x, double y, double width, double height) throws XmlException {
        return CTLayout.Factory.parse("<xml-fragment " + CHART
                + "><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/><c:x val=\""
                + x
                + "\"/><c:y val=\"" + y + "\"/><c:w val=\"" + width + "\"/><c:h val=\"" + height
                + "\"/></c:manualLayout></xml-fragment>");
    }
}
