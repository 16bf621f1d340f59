package planworkbench.report.word;

import java.io.IOException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import planworkbench.report.document.DataChart;
import planworkbench.report.office.ChartSize;
import planworkbench.report.office.NativeChart;
import planworkbench.report.office.OfficeText;
import planworkbench.text.Messages;

/// A chart in a paragraph of its own, as wide as the text.
final class WordChart {

    /// English Metric Units, in which drawings are measured.
    private static final int EMU_PER_TWIP = 635;

    private WordChart() {}

    static void add(XWPFDocument word, DataChart data, Messages messages) throws IOException {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle("Chart");
        XWPFRun run = paragraph.createRun();
        try {
            XWPFChart chart = word.createChart(run, WordPage.TEXT_WIDTH * EMU_PER_TWIP,
                    ChartSize.height(data) * EMU_PER_TWIP);
            NativeChart.fill(chart, data, messages);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        CTNonVisualDrawingProps named = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        named.setId(word.getCharts().size());
        named.setName(OfficeText.clean(data.id()));
        named.setDescr(OfficeText.clean(data.caption()));
    }
}
