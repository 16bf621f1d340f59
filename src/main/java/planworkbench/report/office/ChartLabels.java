package planworkbench.report.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.Series;

/// The names and numbers that stand at lines, on columns and in bars. Written as text, because POI's small schema has no single label.
final class ChartLabels {

    private static final String NAMESPACES = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
    private static final String NONE = "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/>"
            + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
    /// Part of the height of a chart that a label needs.
    private static final double CROWDED = 0.1;
    private static final int BOLD_SIZE = 900;
    private static final int SIZE = 850;

    private ChartLabels() {}

    /// Where the name of a line stands.
    private enum Side {
        RIGHT("r"), ABOVE("t"), BELOW("b");

        private final String code;

        Side(String code) {
            this.code = code;
        }
    }

    /// The name of a series and its last value, at the end of its line.
    static CTDLbls atEnd(DataChart chart, int series, ValueRange range, String format) {
        int last = last(chart.series().get(series));
        String label = last < 0
                ? ""
                : "<c:dLbl><c:idx val=\"" + last + "\"/>" + format(format)
                        + look(ChartLook.ofLine(chart.series().get(series).role(), before(chart, series)).colour(),
                                BOLD_SIZE, true)
                        + "<c:dLblPos val=\"" + side(chart, series, range).code + "\"/>"
                        + NONE.replace("showVal val=\"0\"", "showVal val=\"1\"")
                                .replace("showSerName val=\"0\"", "showSerName val=\"1\"")
                        + "<c:separator> </c:separator></c:dLbl>";
        return parsed(label + NONE);
    }

    /// The value of each column above it.
    static CTDLbls above(String format) {
        return parsed(format(format) + look(ChartLook.INK, SIZE, false) + "<c:dLblPos val=\"outEnd\"/>"
                + NONE.replace("showVal val=\"0\"", "showVal val=\"1\""));
    }

    /// The value of each part of a bar in its middle; none for zero.
    static CTDLbls inside(int colour) {
        return parsed(format("0;-0;;") + look(ChartLook.textOn(colour), SIZE, false) + "<c:dLblPos val=\"ctr\"/>"
                + NONE.replace("showVal val=\"0\"", "showVal val=\"1\""));
    }

    /// How many series of the same role come before.
    static int before(DataChart chart, int series) {
        return Math.toIntExact(chart.series().subList(0, series).stream()
                .filter(one -> one.role() == chart.series().get(series).role()).count());
    }

    /// Names that end at the same place side by side get out of each other's way.
    private static Side side(DataChart chart, int series, ValueRange range) {
        int at = last(chart.series().get(series));
        if (at < chart.categories().size() - 1) {
            return Side.ABOVE;
        }
        List<Integer> there = new ArrayList<>();
        for (int s = 0; s < chart.series().size(); s++) {
            if (last(chart.series().get(s)) == at) {
                there.add(s);
            }
        }
        there.sort(Comparator.comparingDouble(s -> value(chart, s, at)));
        double room = CROWDED * (range.to() - range.from());
        int place = there.indexOf(series);
        boolean nearBelow = place > 0 && value(chart, series, at) - value(chart, there.get(place - 1), at) < room;
        boolean nearAbove = place < there.size() - 1
                && value(chart, there.get(place + 1), at) - value(chart, series, at) < room;
        return nearBelow == nearAbove ? Side.RIGHT : nearBelow ? Side.ABOVE : Side.BELOW;
    }

    private static double value(DataChart chart, int series, int at) {
        return Objects.requireNonNull(chart.series().get(series).values().get(at));
    }

    private static int last(Series series) {
        List<@Nullable Double> values = series.values();
        int last = values.size() - 1;
        while (last >= 0 && values.get(last) == null) {
            last--;
        }
        return last;
    }

    private static String format(String code) {
        return "<c:numFmt formatCode=\"" + code + "\" sourceLinked=\"0\"/>";
    }

    private static String look(int colour, int size, boolean bold) {
        return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr wrap=\"none\"/><a:p><a:pPr><a:defRPr sz=\""
                + size + "\" b=\"" + (bold ? 1 : 0) + "\"><a:solidFill><a:srgbClr val=\"" + "%06X".formatted(colour)
                + "\"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>";
    }

    private static CTDLbls parsed(String content) {
        try {
            return CTDLbls.Factory.parse("<xml-fragment " + NAMESPACES + ">" + content + "</xml-fragment>");
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
