package planworkbench.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What stands where on the pages of a file, in the order in which it was written.
final class PageTexts extends PDFTextStripper {

    private static final double BELOW_TEXT = PdfPages.TOP + PdfPages.TEXT_HEIGHT;

    private final List<Shown> all = new ArrayList<>();

    /// @param page from 0
    /// @param right end of its width, in points from the left
    /// @param baseline in points from the top
    record Shown(int page, String text, double left, double right, double baseline, double size) {

        /// Not the number at the foot.
        boolean isInColumn() {
            return baseline < BELOW_TEXT;
        }
    }

    private PageTexts() {}

    static List<Shown> of(PDDocument document) throws IOException {
        PageTexts texts = new PageTexts();
        texts.getText(document);
        return texts.all;
    }

    static List<Shown> of(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return of(document);
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        all.add(new Shown(getCurrentPageNo() - 1, text.getUnicode(), text.getXDirAdj(),
                text.getXDirAdj() + text.getWidthDirAdj(), text.getYDirAdj(), text.getFontSizeInPt()));
    }

    /// Without spaces and without the marks of footnotes.
    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}①-⑳]", "");
    }

    static String text(List<Shown> shown, Predicate<Shown> wanted) {
        return plain(shown.stream().filter(wanted).map(Shown::text).collect(Collectors.joining()));
    }

    /// The lines of a page's text that have letters of a size.
    static List<String> lines(List<Shown> shown, int page, double size) {
        TreeMap<Long, StringBuilder> lines = new TreeMap<>();
        shown.stream().filter(one -> one.page() == page && one.isInColumn() && Math.abs(one.size() - size) < 0.01)
                .forEach(one -> lines.computeIfAbsent(Math.round(one.baseline()), _ -> new StringBuilder())
                        .append(one.text()));
        return lines.values().stream().map(StringBuilder::toString).toList();
    }
}
