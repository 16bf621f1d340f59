package planworkbench.report.office;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.Series;

/// The names and numbers that stand at lines, on columns and in bars. Written as text, because POI's small schema has no single label.
record ChartLabels(ChartLetters letters) {

    private static final String NONE = "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/>"
            + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
    private static final String VALUE = NONE.replace("showVal val=\"0\"", "showVal val=\"1\"");

    /// The name of a series and its last value, at the end of its line. A name that holds the number already needs no second one.
    CTDLbls atEnd(DataChart chart, int series, ValueRange range, String format) {
        int last = last(chart.series().get(series));
        if (last < 0) {
            return parsed(NONE);
        }
        LabelPlaces place = LabelPlaces.of(chart, series, range, letters.line());
        boolean number = !says(chart.series().get(series));
        return parsed("<c:dLbl><c:idx val=\"" + last + "\"/>" + place.moved()
                + format(format)
                + look(ChartLook.ofLine(chart.series().get(series).role(), before(chart, series)).colour(),
                        letters.hundredths(), true)
                + "<c:dLblPos val=\"" + place.side() + "\"/>"
                + (number ? VALUE : NONE).replace("showSerName val=\"0\"", "showSerName val=\"1\"")
                + "<c:separator> </c:separator></c:dLbl>" + NONE);
    }

    static boolean says(Series series) {
        return series.name().chars().anyMatch(Character::isDigit);
    }

    /// The value of each column above it.
    CTDLbls above(String format) {
        return parsed(format(format) + look(ChartLook.INK, letters.smaller(), false) + "<c:dLblPos val=\"outEnd\"/>"
                + VALUE);
    }

    /// The value of each part of a bar in its middle; none for zero.
    CTDLbls inside(int colour) {
        return parsed(
                format("0;-0;;") + look(ChartLook.textOn(colour), letters.smaller(), false) + "<c:dLblPos val=\"ctr\"/>"
                        + VALUE);
    }

    /// How many series of the same role come before.
    static int before(DataChart chart, int series) {
        return chart.before(series);
    }

    /// The category of the last value; less than zero where there is none.
    static int last(Series series) {
        return series.last();
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
        return XmlFragment.parsed(CTDLbls.Factory, content, XmlFragment.CHART, XmlFragment.DRAWING);
    }
}
