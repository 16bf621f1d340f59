package planworkbench.exchange.sheet;

/// What the elements of a run of a Word document stand for in text.
final class DocxWords {

    private DocxWords() {}

    /// Reads the element that begins; nothing where it stands for no text.
    ///
    /// @param room no more characters than these are read of a text
    static String of(XmlPart xml, int room) {
        if (xml.starts("t")) {
            return xml.text(Math.max(0, room));
        }
        if (xml.starts("tab")) {
            return "\t";
        }
        if (xml.starts("br") || xml.starts("cr")) {
            return "\n";
        }
        if (xml.starts("noBreakHyphen")) {
            return "-";
        }
        if (xml.starts("pPr") || xml.starts("rPr")) {
            // how it looks: the stops of tabulators stand there, too
            xml.text(0);
        }
        return "";
    }
}
