package planworkbench.report.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.pdf.PdfReport;
import planworkbench.report.slides.Briefing;
import planworkbench.report.word.WordReport;
import planworkbench.report.workbook.WorkbookAnnex;
import planworkbench.text.Messages;

/// A report that is ready to be written.
///
/// @param messages in the language in which the document was composed
public record ComposedReport(ReportMaterial material, ReportDocument document, Messages messages) {

    /// The content of its file; the same report always gives the same bytes.
    public byte[] as(ReportFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            switch (format) {
                case DOCX -> WordReport.write(document, messages, bytes);
                case XLSX -> WorkbookAnnex.write(material, document, messages, bytes);
                case PPTX -> Briefing.write(material, document, messages, bytes);
                case PDF -> PdfReport.write(document, messages, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The content of several files, made at the same time.
    public Map<ReportFormat, byte[]> as(Set<ReportFormat> formats, Executor threads) {
        Map<ReportFormat, CompletableFuture<byte[]>> begun = new EnumMap<>(ReportFormat.class);
        formats.forEach(format -> begun.put(format, CompletableFuture.supplyAsync(() -> as(format), threads)));
        Map<ReportFormat, byte[]> made = new EnumMap<>(ReportFormat.class);
        begun.forEach((format, content) -> made.put(format, content.join()));
        return made;
    }
}
