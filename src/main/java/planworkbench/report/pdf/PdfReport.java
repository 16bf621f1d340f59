package planworkbench.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

import planworkbench.report.document.ReportDocument;
import planworkbench.report.office.OfficeText;
import planworkbench.report.office.TitleLines;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// A report as a pdf after GB/T 9704—2012 (党政机关公文格式), with its fonts in it. The same report always gives the same bytes.
public final class PdfReport {

    /// From the top of the text to the title and to the lines of the cover.
    private static final double TITLE_FROM = 130;
    private static final double LINES_FROM = 470;
    private static final long DOCUMENT_ID = 1;
    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private final PDDocument document;
    private final ReportDocument report;
    private final Messages messages;
    private final TextSetting setting;
    private final @Nullable PDFormXObject watermark;

    private PdfReport(PDDocument document, PdfFonts fonts, ReportDocument report, Messages messages)
            throws IOException {
        this.document = document;
        this.report = report;
        this.messages = messages;
        this.setting = new TextSetting(fonts, messages.language() == Language.ZH);
        this.watermark = report.practice() ? PdfWatermark.of(document, fonts, messages.get("shell.practice")) : null;
    }

    /// Leaves the stream open.
    public static void write(ReportDocument report, Messages messages, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument(); PdfFonts fonts = new PdfFonts(document)) {
            new PdfReport(document, fonts, report, messages).compose();
            // without it the time of writing would be in the file
            document.setDocumentId(DOCUMENT_ID);
            document.save(bytes);
        }
        bytes.writeTo(out);
    }

    /// The numbers in the table of contents are known once the report proper is laid out; then what stands before it is put in its place.
    private void compose() throws IOException {
        int coverPages = cover();
        PdfPages pages = pages(page -> "— " + page + " —");
        PdfBody body = new PdfBody(pages, setting, messages);
        body.add(report);
        PdfPages contents = pages(page -> "— " + roman(page) + " —");
        new PdfContents(contents, setting).add(messages.get("word.contents"), body.places());
        move(contents.pages(), pages.pages().getFirst());
        describe(coverPages, contents.pages().size());
        document.getDocumentCatalog().setDocumentOutline(PdfOutline.of(body.places()));
    }

    private PdfPages pages(PdfPages.Numbers numbers) {
        return new PdfPages(document, setting, watermark, numbers);
    }

    /// @return of how many pages it is
    private int cover() throws IOException {
        PdfPages cover = pages(_ -> "");
        cover.turn();
        cover.take(TITLE_FROM);
        for (String line : TitleLines.of(report.title())) {
            Captions.add(line, Type.TITLE, setting, cover);
        }
        cover.take(Math.max(Type.TEXT.leading(), LINES_FROM - (PdfPages.TEXT_HEIGHT - cover.left())));
        for (String line : report.cover()) {
            Captions.add(line, Type.COVER, setting, cover);
        }
        cover.end();
        return cover.pages().size();
    }

    private void move(List<PDPage> moved, PDPage before) {
        for (PDPage page : moved) {
            document.getPages().remove(page);
            document.getPages().insertBefore(page, before);
        }
    }

    private static String roman(int number) {
        return number < ROMAN.length ? ROMAN[number] : Integer.toString(number);
    }

    /// Without the time of writing, which would make each copy another file.
    private void describe(int cover, int contents) throws IOException {
        document.getDocumentInformation().setTitle(OfficeText.clean(report.title()));
        document.getDocumentInformation().setCreator(messages.get("shell.title"));
        document.getDocumentInformation().setProducer(messages.get("shell.title"));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(messages.language() == Language.ZH ? "zh-CN" : "en");
        catalog.setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDPageLabels labels = new PDPageLabels(document);
        labels.setLabelItem(0, new PDPageLabelRange());
        labels.setLabelItem(cover, numbered(PDPageLabelRange.STYLE_ROMAN_UPPER));
        labels.setLabelItem(cover + contents, numbered(PDPageLabelRange.STYLE_DECIMAL));
        catalog.setPageLabels(labels);
    }

    private static PDPageLabelRange numbered(String style) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(style);
        range.setStart(1);
        return range;
    }
}
