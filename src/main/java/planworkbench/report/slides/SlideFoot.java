package planworkbench.report.slides;

import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import planworkbench.report.office.OfficeText;
import planworkbench.report.office.XmlFragment;

/// Source and page number, as the footer and the number of the slide that a presentation program knows.
final class SlideFoot {

    private static final int FOOT_ID = 9_001;
    private static final int NUMBER_ID = 9_002;

    /// Said on each slide: not every program takes it from the layout.
    private static final String LEFT = "<a:pPr algn=\"l\"/>";
    private static final String RIGHT = "<a:pPr algn=\"r\"/>";

    private SlideFoot() {}

    static void add(XSLFSlide page, String source, SlideText text) {
        CTShape foot = add(page, FOOT_ID, "Footer", "ftr", 11, LEFT + "<a:r>" + look(text.language()) + "<a:t/></a:r>");
        foot.getTxBody().getPArray(0).getRArray(0).setT(OfficeText.clean(source));
        add(page, NUMBER_ID, "Slide Number", "sldNum", 12,
                RIGHT + "<a:fld id=\"{8C1B6A44-7B0F-4B44-9E0B-2D4B6F1F0A01}\" type=\"slidenum\">"
                        + look(text.language()) + "<a:t>" + page.getSlideNumber() + "</a:t></a:fld>");
    }

    private static String look(String language) {
        return "<a:rPr lang=\"" + language
                + "\" sz=\"1000\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill></a:rPr>";
    }

    private static CTShape add(XSLFSlide page, int id, String name, String kind, int index, String content) {
        CTShape shape = page.getXmlObject().getCSld().getSpTree().addNewSp();
        shape.set(XmlFragment.parsed(CTShape.Factory, "<p:nvSpPr><p:cNvPr id=\"" + id
                + "\" name=\"" + name + "\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\""
                + kind + "\" sz=\"quarter\" idx=\"" + index + "\"/></p:nvPr></p:nvSpPr><p:spPr/>"
                + "<p:txBody><a:bodyPr/><a:lstStyle/><a:p>" + content + "</a:p></p:txBody>", XmlFragment.DRAWING,
                XmlFragment.SLIDES));
        return shape;
    }
}
