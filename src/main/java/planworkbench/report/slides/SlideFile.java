package planworkbench.report.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import planworkbench.report.office.ChartLetters;
import planworkbench.report.office.NativeChart;
import planworkbench.report.office.OfficeText;
import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Card;
import planworkbench.report.slides.Slide.Grid;
import planworkbench.report.slides.Slide.Part;
import planworkbench.report.slides.Slide.Plot;
import planworkbench.report.slides.Slide.Words;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Puts slides into a presentation as they were composed.
final class SlideFile {

    private static final String FONT = "微软雅黑";
    private static final Box PRACTICE = new Box(828, 32, 84, 26);
    private static final double PRACTICE_SIZE = 14;
    private static final double BAR = 4;
    private static final Color CARD = new Color(0xf6f8fa);

    private final XMLSlideShow show;
    private final Messages messages;
    private final SlideText text;

    SlideFile(XMLSlideShow show, Messages messages) {
        this.show = show;
        this.messages = messages;
        this.text = new SlideText(messages.language() == Language.ZH ? "zh-CN" : "en-US");
    }

    /// On the master, so that no slide loses it.
    void markPractice() {
        XSLFTextBox mark = box(show.getSlideMasters().getFirst(), PRACTICE);
        SlideText.empty(mark, VerticalAlignment.MIDDLE);
        mark.setLineColor(SlideText.colour(Ink.RISK));
        mark.setLineWidth(1);
        XSLFTextParagraph paragraph = SlideText.paragraph(mark, PRACTICE_SIZE);
        paragraph.setTextAlign(TextAlign.CENTER);
        text.run(paragraph, messages.get("shell.practice"), PRACTICE_SIZE, true, Ink.RISK);
    }

    void add(Slide slide) {
        XSLFSlide page = show.createSlide(show.getSlideMasters().getFirst().getSlideLayouts()[slide.cover()
                ? BlankShow.COVER
                : BlankShow.CONTENT]);
        title(page, slide);
        if (slide.cover()) {
            slide.parts().forEach(part -> text.fill(placeholder(page, Placeholder.SUBTITLE), ((Words) part).lines(),
                    ((Words) part).size()));
        } else {
            slide.parts().forEach(part -> add(page, part));
            SlideFoot.add(page, slide.foot(), text);
        }
        if (!slide.notes().isEmpty()) {
            notes(page, slide.notes());
        }
    }

    private void title(XSLFSlide page, Slide slide) {
        XSLFTextShape title = placeholder(page, slide.cover() ? Placeholder.CENTERED_TITLE : Placeholder.TITLE);
        title.clearText();
        XSLFTextParagraph paragraph = slide.cover()
                ? SlideText.paragraph(title, slide.titleSize())
                : title.addNewTextParagraph();
        List<String> lines = slide.title().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.addLineBreak();
            }
            text.named(paragraph, lines.get(i)).setFontSize(slide.titleSize());
        }
    }

    private static XSLFTextShape placeholder(XSLFSheet page, Placeholder kind) {
        for (XSLFTextShape each : page.getPlaceholders()) {
            if (each.getTextType() == kind) {
                return each;
            }
        }
        throw new IllegalStateException("no " + kind);
    }

    private void add(XSLFSlide page, Part part) {
        switch (part) {
            case Words words -> text.fill(box(page, words.box()), words.lines(), words.size());
            case Card card -> add(page, card);
            case Grid grid -> describe(new SlideTable(grid, text).add(page), grid.description());
            case Plot plot -> add(page, plot);
        }
    }

    private void add(XSLFSlide page, Card card) {
        Box box = card.box();
        XSLFAutoShape shape = rectangle(page, box, CARD);
        SlideText.empty(shape, VerticalAlignment.MIDDLE);
        shape.setLeftInset(Card.PADDING + BAR);
        text.run(SlideText.paragraph(shape, Card.SMALL), card.label(), card.labelSize(), true, card.ink());
        XSLFTextParagraph number = SlideText.paragraph(shape, Card.LARGE);
        text.run(number, card.number(), Card.LARGE, true, Ink.INK);
        text.run(number, " " + card.unit(), Card.SMALL, false, Ink.MUTED);
        if (!card.note().isEmpty()) {
            text.run(SlideText.paragraph(shape, Card.SMALL), card.note(), Card.SMALL, false, Ink.MUTED);
        }
        rectangle(page, new Box(box.x(), box.y(), BAR, box.height()), SlideText.colour(card.ink()));
    }

    private void add(XSLFSlide page, Plot plot) {
        XSLFChart chart = show.createChart();
        Box box = plot.box();
        NativeChart.fill(chart, plot.data(), new ChartLetters(FONT, FONT, Plot.SIZE, box.width(), box.height()),
                messages);
        page.addChart(chart, new Rectangle2D.Double(Units.toEMU(box.x()), Units.toEMU(box.y()),
                Units.toEMU(box.width()), Units.toEMU(box.height())));
        describe(page.getXmlObject().getCSld().getSpTree().getGraphicFrameList().getLast().getNvGraphicFramePr()
                .getCNvPr(), plot.data().caption());
    }

    /// For who cannot see it.
    private static void describe(CTNonVisualDrawingProps properties, String words) {
        properties.setDescr(OfficeText.clean(words));
    }

    private void notes(XSLFSlide page, List<String> notes) {
        XSLFNotes paper = Objects.requireNonNull(show.getNotesSlide(page));
        XSLFTextShape body = placeholder(paper, Placeholder.BODY);
        body.clearText();
        notes.forEach(each -> text.named(body.addNewTextParagraph(), each));
    }

    private static XSLFTextBox box(XSLFSheet page, Box box) {
        XSLFTextBox shape = page.createTextBox();
        shape.setAnchor(rectangle(box));
        return shape;
    }

    private static XSLFAutoShape rectangle(XSLFSheet page, Box box, Color colour) {
        XSLFAutoShape shape = page.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(rectangle(box));
        shape.setFillColor(colour);
        return shape;
    }

    static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }
}
