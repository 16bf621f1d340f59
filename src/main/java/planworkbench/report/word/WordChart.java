package planworkbench.report.word;

import java.io.IOException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.ChartKind;
import planworkbench.report.office.NativeChart;
import planworkbench.report.office.OfficeText;
import planworkbench.text.Messages;

/// A chart in a paragraph of its own, as wide as the text.
final class WordChart {

    /// English Metric Units, in which drawings are measured.
    private static final int EMU_PER_TWIP = 635;
    private static final int TWIPS_PER_MM = 57;
    private static final int HEIGHT_MM = 68;
    private static final int LEGEND_MM = 20;
    private static final int BAR_MM = 9;
    private static final int LEAST_MM = 50;
    private static final int MOST_MM = 180;

    private WordChart() {}

    static void add(XWPFDocument word, DataChart data, Messages messages) throws IOException {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("Chart");
        XWPFRun run = paragraph.createRun();
        try {
            XWPFChart chart = word.createChart(run, WordPage.TEXT_WIDTH * EMU_PER_TWIP, height(data) * EMU_PER_TWIP);
            NativeChart.fill(chart, data, messages);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        CTNonVisualDrawingProps named = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        named.setName(OfficeText.clean(data.id()));
        named.setDescr(OfficeText.clean(data.caption()));
    }

    /// In twips.
    static int height(DataChart data) {
        int millimetres = data.kind() == ChartKind.STACKED_BAR
                ? Math.clamp((long) LEGEND_MM + (long) BAR_MM * data.categories().size(), LEAST_MM, MOST_MM)
                : HEIGHT_MM;
        return millimetres * TWIPS_PER_MM;
    }
}
