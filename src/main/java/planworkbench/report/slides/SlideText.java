package planworkbench.report.slides;

import java.awt.Color;
import java.util.List;

import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

import planworkbench.report.office.OfficeText;
import planworkbench.report.slides.Slide.Line;
import planworkbench.report.slides.Slide.Style;

/// Text in shapes, with lines as high as they were supposed to be. Its fonts are those of the theme.
final class SlideText {

    private final String language;

    /// @param language of the words, as files say it
    SlideText(String language) {
        this.language = language;
    }

    String language() {
        return language;
    }

    static Color colour(Ink ink) {
        return new Color(ink.rgb());
    }

    /// Without its example text and its margins.
    static void empty(XSLFTextShape shape, VerticalAlignment at) {
        shape.clearText();
        shape.setLeftInset(0);
        shape.setTopInset(0);
        shape.setRightInset(0);
        shape.setBottomInset(0);
        shape.setWordWrap(true);
        shape.setVerticalAlignment(at);
    }

    void fill(XSLFTextShape shape, List<Line> lines, double size) {
        empty(shape, VerticalAlignment.TOP);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double own = line.style().size(size);
            XSLFTextParagraph paragraph = paragraph(shape, own);
            if (i > 0) {
                paragraph.setSpaceBefore(-FittedWords.gap(line, size));
            }
            if (line.style() == Style.POINT) {
                paragraph.setLeftMargin(FittedWords.INDENT);
                paragraph.setIndent(-FittedWords.INDENT);
                paragraph.setBulletCharacter("•");
                paragraph.setBulletFontColor(colour(Ink.ACCENT));
            }
            run(paragraph, line.text(), own, line.style().isBold(), line.ink());
        }
    }

    /// A new paragraph whose lines have the distance of a size.
    static XSLFTextParagraph paragraph(XSLFTextShape shape, double size) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        // less than zero: in points, whatever the font
        paragraph.setLineSpacing(-LineBreaks.spacing(size));
        return paragraph;
    }

    XSLFTextRun run(XSLFTextParagraph paragraph, String text, double size, boolean bold, Ink ink) {
        XSLFTextRun run = named(paragraph, text);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(colour(ink));
        return run;
    }

    /// In the look of its placeholder.
    XSLFTextRun named(XSLFTextParagraph paragraph, String text) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(OfficeText.clean(text).replace('\n', ' '));
        run.getRPr(true).setLang(language);
        run.getRPr(true).setAltLang(language.equals("zh-CN") ? "en-US" : "zh-CN");
        return run;
    }
}
