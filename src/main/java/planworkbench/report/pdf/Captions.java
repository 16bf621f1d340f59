package planworkbench.report.pdf;

import java.io.IOException;
import java.util.List;

/// Lines in the middle of the column.
final class Captions {

    private Captions() {}

    static void add(String text, TextSetting setting, PdfPages pages) throws IOException {
        add(text, Type.CAPTION, setting, pages);
    }

    static void add(String text, Type type, TextSetting setting, PdfPages pages) throws IOException {
        for (TextLine line : setting.lines(text, type, PdfPages.TEXT_WIDTH)) {
            pages.line(line, type, (PdfPages.TEXT_WIDTH - line.width()) / 2, List.of());
        }
    }
}
