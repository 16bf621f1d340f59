package planworkbench.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.NumberFormats.Meaning;

/// The styles of cells, as far as they say what a number means.
record XlsxStyles(List<Meaning> byStyle) {

    /// As many as spreadsheets allow.
    private static final int MOST = 65_490;
    private static final int LONGEST_CODE = 1_000;

    static XlsxStyles read(WorkbookParts parts, String part) throws IOException {
        List<Meaning> meanings = new ArrayList<>();
        @Nullable
        XmlPart opened = parts.xmlIfThere(part);
        if (opened == null) {
            return new XlsxStyles(List.of());
        }
        try (XmlPart xml = opened) {
            Map<Integer, String> codes = new HashMap<>();
            boolean inCells = false;
            while (!xml.isAtEnd()) {
                xml.next();
                if (xml.starts("numFmt") && codes.size() < MOST) {
                    String code = xml.attribute("formatCode", "");
                    codes.put(number(xml.attribute("numFmtId")),
                            code.substring(0, Math.min(LONGEST_CODE, code.length())));
                } else if (xml.starts("cellXfs")) {
                    inCells = true;
                } else if (xml.ends("cellXfs")) {
                    inCells = false;
                } else if (xml.starts("xf") && inCells) {
                    if (meanings.size() == MOST) {
                        throw new Refusing(part, SheetProblem.TOO_MANY_CELLS, MOST);
                    }
                    int id = number(xml.attribute("numFmtId"));
                    meanings.add(NumberFormats.of(id, codes.getOrDefault(id, "")));
                }
            }
        }
        return new XlsxStyles(meanings);
    }

    Meaning meaning(@Nullable String style) {
        int index = style == null ? 0 : number(style);
        return index >= 0 && index < byStyle.size() ? byStyle.get(index) : Meaning.NUMBER;
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
