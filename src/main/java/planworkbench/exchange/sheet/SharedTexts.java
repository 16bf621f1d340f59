package planworkbench.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The texts of a workbook that cells refer to by number.
record SharedTexts(List<String> texts) {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static SharedTexts read(WorkbookParts parts, String part, Budget budget) throws IOException {
        List<String> texts = new ArrayList<>();
        @Nullable
        XmlPart opened = parts.xmlIfThere(part);
        if (opened == null) {
            return new SharedTexts(texts);
        }
        try (XmlPart xml = opened) {
            while (xml.nextElement()) {
                if (xml.starts("si")) {
                    if (texts.size() == budget.limits().cells()) {
                        throw new Refusing(part, SheetProblem.TOO_MANY_CELLS, texts.size());
                    }
                    String text = rich(xml, "si", budget.limits().textLength());
                    budget.text(part, text.length());
                    texts.add(text);
                }
            }
        }
        return new SharedTexts(texts);
    }

    /// The runs of a text joined, without their hints for pronunciation.
    static String rich(XmlPart xml, String element, int longest) {
        var text = new StringBuilder();
        while (!xml.ends(element)) {
            xml.next();
            if (xml.starts("rPh")) {
                xml.text(0);
            } else if (xml.starts("t")) {
                text.append(xml.text(Math.max(0, longest - text.length())));
            } else if (xml.isAtEnd()) {
                break;
            }
        }
        return unescaped(text.toString());
    }

    /// Characters that XML cannot hold are written _x000D_.
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(match -> Matcher
                        .quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }

    @Nullable
    String get(String index) {
        try {
            int i = Integer.parseInt(index.strip());
            return i >= 0 && i < texts.size() ? texts.get(i) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
