package planworkbench.report.slides;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.apache.poi.xslf.usermodel.XMLSlideShow;

import planworkbench.report.office.OfficePackage;

/// A presentation without a slide: one master, a layout for the cover and one for everything else, one for notes.
final class BlankShow {

    static final int COVER = 0;
    static final int CONTENT = 1;

    private static final SequencedMap<String, String> PARTS = parts();

    private BlankShow() {}

    private static SequencedMap<String, String> parts() {
        SequencedMap<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "relationships.xml");
        parts.put("ppt/presentation.xml", "presentation.xml");
        parts.put("ppt/_rels/presentation.xml.rels", "presentation-relationships.xml");
        parts.put("ppt/slideMasters/slideMaster1.xml", "master.xml");
        parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master-relationships.xml");
        parts.put("ppt/slideLayouts/slideLayout1.xml", "layout-cover.xml");
        parts.put("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout-relationships.xml");
        parts.put("ppt/slideLayouts/slideLayout2.xml", "layout-content.xml");
        parts.put("ppt/slideLayouts/_rels/slideLayout2.xml.rels", "layout-relationships.xml");
        parts.put("ppt/notesMasters/notesMaster1.xml", "notes-master.xml");
        parts.put("ppt/notesMasters/_rels/notesMaster1.xml.rels", "notes-master-relationships.xml");
        parts.put("ppt/theme/theme1.xml", "theme.xml");
        parts.put("ppt/theme/theme2.xml", "theme.xml");
        return parts;
    }

    static XMLSlideShow open() throws IOException {
        return new XMLSlideShow(OfficePackage.of(BlankShow.class, PARTS));
    }
}
