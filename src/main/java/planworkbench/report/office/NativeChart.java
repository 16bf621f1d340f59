package planworkbench.report.office;

import javax.xml.namespace.QName;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.ChartKind;
import planworkbench.report.document.DataChart.Series;
import planworkbench.text.Messages;

/// A chart of a report as a chart of an office program: its numbers can be edited there, for they stand in a workbook inside of it.
public final class NativeChart {

    private static final double LINE_WIDTH = 1.75;
    private static final double HAIRLINE = 0.5;
    private static final String MARK = "6";
    private static final String STACKED = "100";
    private static final int BAR_GAP = 60;
    private static final int COLUMN_GAP = 90;

    private final XDDFChart chart;
    private final DataChart data;
    private final ValueRange range;
    private final ChartLetters letters;
    private final ChartCells cells;
    /// whether other numbers may come into the cells, so that the axis has to follow them
    private final boolean live;

    private NativeChart(XDDFChart chart, DataChart data, ChartCells cells, boolean live, ChartLetters letters) {
        this.chart = chart;
        this.data = data;
        this.letters = letters;
        this.range = ValueRange.of(data);
        this.cells = cells;
        this.live = live;
    }

    /// Fills a new chart of whatever kind of file with the letters of a report. A value that is not there is a gap.
    public static void fill(XDDFChart chart, DataChart data, Messages messages) {
        fill(chart, data, ChartLetters.REPORT, messages);
    }

    /// The same with other letters.
    public static void fill(XDDFChart chart, DataChart data, ChartLetters letters, Messages messages) {
        DataChart clean = clean(data);
        chart.setWorkbook(ChartWorkbook.of(clean));
        new NativeChart(chart, clean, ChartCells.embedded(clean), false, letters).fill(messages);
    }

    /// Fills a new chart of a workbook whose cells hold its numbers: it moves with them, and so does its axis.
    ///
    /// @param data what the cells hold now
    public static void fill(XDDFChart chart, DataChart data, ChartCells cells, Messages messages) {
        new NativeChart(chart, clean(data), cells, true, ChartLetters.REPORT).fill(messages);
    }

    private void fill(Messages messages) {
        switch (data.kind()) {
            case LINE -> lines();
            case COLUMN -> columns();
            case STACKED_BAR -> bars();
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        ChartFrame.add(chart, data, range, live, letters, messages);
    }

    /// Without what a file cannot hold; a value that is no number is none.
    private static DataChart clean(DataChart data) {
        return new DataChart(data.id(), data.caption(), data.kind(), OfficeText.clean(data.unit()),
                data.categories().stream().map(OfficeText::clean).toList(),
                data.series().stream().map(series -> new Series(OfficeText.clean(series.name()), series.role(),
                        series.finite().values())).toList());
    }

    private void lines() {
        XDDFValueAxis values = axes(AxisPosition.BOTTOM, AxisPosition.LEFT);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, chart.getAxes().getFirst(),
                values);
        // without it Word takes the file for a damaged one
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        add(lines);
        for (int s = 0; s < data.series().size(); s++) {
            ChartLook look = ChartLook.ofLine(data.series().get(s).role(), ChartLabels.before(data, s));
            var line = (XDDFLineChartData.Series) lines.getSeries(s);
            line.setSmooth(false);
            XDDFLineProperties form = line(look.colour(), LINE_WIDTH);
            form.setPresetDash(new XDDFPresetLineDash(dash(look)));
            line.setLineProperties(form);
            line.setMarkerStyle(look.dash() == ChartLook.Dash.SHORT_DASH ? MarkerStyle.DIAMOND : MarkerStyle.CIRCLE);
            set(line.getCTLineSer().getMarker().addNewSize(), MARK);
            XDDFShapeProperties mark = new XDDFShapeProperties();
            mark.setFillProperties(fill(look.hollow() ? ChartLook.WHITE : look.colour()));
            mark.setLineProperties(line(look.colour(), 1));
            line.getCTLineSer().getMarker().setSpPr(mark.getXmlObject());
            Series series = data.series().get(s);
            line.getCTLineSer().setDLbls(new ChartLabels(letters).atEnd(data, s, range,
                    live ? format(series) : decimals(series.decimalsAtEnd())));
        }
    }

    private void columns() {
        XDDFBarChartData columns = bars(AxisPosition.BOTTOM, AxisPosition.LEFT, BarDirection.COL,
                BarGrouping.CLUSTERED, COLUMN_GAP);
        for (int s = 0; s < data.series().size(); s++) {
            ((XDDFBarChartData.Series) columns.getSeries(s)).getCTBarSer()
                    .setDLbls(new ChartLabels(letters).above(format(data.series().get(s))));
        }
        if (data.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
    }

    private void bars() {
        XDDFBarChartData bars = bars(AxisPosition.LEFT, AxisPosition.BOTTOM, BarDirection.BAR, BarGrouping.STACKED,
                BAR_GAP);
        set(chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap(), STACKED);
        for (int s = 0; s < data.series().size(); s++) {
            int colour = ChartLook.ofArea(data.series().get(s).role(), ChartLabels.before(data, s));
            ((XDDFBarChartData.Series) bars.getSeries(s)).getCTBarSer()
                    .setDLbls(new ChartLabels(letters).inside(colour));
        }
        // the first category on top, as it is read; the numbers stand in the bars
        chart.getAxes().getFirst().setOrientation(AxisOrientation.MAX_MIN);
        chart.getAxes().getLast().setVisible(false);
        chart.getOrAddLegend().setPosition(LegendPosition.TOP);
    }

    /// Sets the value of an element whose type POI's small schema lacks.
    private static void set(XmlObject element, String value) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(new QName("val"), value);
        }
    }

    private XDDFBarChartData bars(AxisPosition categories, AxisPosition values, BarDirection direction,
            BarGrouping grouping, int gap) {
        XDDFValueAxis axis = axes(categories, values);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, chart.getAxes().getFirst(), axis);
        bars.setBarDirection(direction);
        bars.setBarGrouping(grouping);
        bars.setGapWidth(gap);
        bars.setVaryColors(false);
        add(bars);
        for (int s = 0; s < data.series().size(); s++) {
            bars.getSeries(s).setFillProperties(
                    fill(ChartLook.ofArea(data.series().get(s).role(), ChartLabels.before(data, s))));
        }
        return bars;
    }

    private XDDFValueAxis axes(AxisPosition categories, AxisPosition values) {
        XDDFCategoryAxis along = chart.createCategoryAxis(categories);
        along.setMajorTickMark(AxisTickMark.NONE);
        along.setMinorTickMark(AxisTickMark.NONE);
        along.setTickLabelPosition(AxisTickLabelPosition.LOW);
        along.getOrAddShapeProperties().setLineProperties(line(ChartLook.INK, HAIRLINE));
        XDDFValueAxis axis = chart.createValueAxis(values);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        if (data.kind() != ChartKind.STACKED_BAR) {
            axis.getOrAddMajorGridProperties().setLineProperties(line(ChartLook.GRID, HAIRLINE));
            if (!live) {
                axis.setMinimum(range.from());
                axis.setMaximum(range.to());
                axis.setMajorUnit(range.step());
                axis.setNumberFormat(decimals(range.decimals()));
            }
        }
        XDDFLineProperties none = new XDDFLineProperties();
        none.setFillProperties(new XDDFNoFillProperties());
        axis.getOrAddShapeProperties().setLineProperties(none);
        return axis;
    }

    private void add(XDDFChartData drawn) {
        XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                data.categories().toArray(String[]::new), cells.categories(), 0);
        for (int s = 0; s < data.series().size(); s++) {
            Series series = data.series().get(s);
            XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory
                    .fromArray(series.values().toArray(Double[]::new), cells.values().get(s), s + 1);
            XDDFChartData.Series line = drawn.addSeries(categories, values);
            line.setTitle(series.name(), cells.names().get(s));
            line.plot();
        }
    }

    private static PresetLineDash dash(ChartLook look) {
        return switch (look.dash()) {
            case SOLID -> PresetLineDash.SOLID;
            case DASH -> PresetLineDash.DASH;
            case SHORT_DASH -> PresetLineDash.SYSTEM_DASH;
            case DASH_DOT -> PresetLineDash.DASH_DOT;
            case DOT -> PresetLineDash.DOT;
            case LONG_DASH -> PresetLineDash.LARGE_DASH;
        };
    }

    private static String format(Series series) {
        return decimals(series.decimals());
    }

    private static String decimals(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private static XDDFLineProperties line(int colour, double width) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(width);
        return line;
    }

    private static XDDFSolidFillProperties fill(int rgb) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[]{(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
    }
}
