package planworkbench.exchange.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reads text with separators: by its byte order mark, else as UTF-8, else as GB18030, each strictly. (Detectors that guess
/// misjudge short Chinese files.)
final class CsvReader {

    private static final int LOOK = 4_096;
    private static final char[] SEPARATORS = {',', '\t', ';', '，'};

    private final String text;
    private final char separator;
    private final SheetBuilder sheet;
    private final Budget budget;
    private int at;
    private int row;
    private int column;

    private CsvReader(String text, SheetBuilder sheet, Budget budget) {
        this.text = text;
        this.separator = separator(text);
        this.sheet = sheet;
        this.budget = budget;
    }

    /// @param namedWorkbook whether the file's name says that it is none of this
    static Sheet read(byte[] bytes, String name, boolean namedWorkbook, Budget budget) {
        String text = decoded(bytes);
        if (isWebPage(text)) {
            throw new Refusing("", SheetProblem.WEB_PAGE);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Refusing("", namedWorkbook ? SheetProblem.NOT_A_WORKBOOK : SheetProblem.BINARY);
        }
        if (namedWorkbook) {
            throw new Refusing("", SheetProblem.TEXT_NAMED_WORKBOOK);
        }
        CsvReader reader = new CsvReader(text, new SheetBuilder(name, false, budget), budget);
        reader.readAll();
        return reader.sheet.build();
    }

    static boolean isWebPage(String text) {
        String start = text.substring(0, Math.min(LOOK, text.length())).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")
                || start.startsWith("<table") || start.startsWith("<meta");
    }

    static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        try {
            return strictly(bytes, 0, StandardCharsets.UTF_8);
        } catch (Refusing notUtf8) {
            return strictly(bytes, 0, Charset.forName("GB18030"));
        }
    }

    private static String strictly(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
        } catch (CharacterCodingException e) {
            throw new Refusing("", SheetProblem.ENCODING);
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// The one that stands most often in the beginning.
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        String start = text.substring(0, Math.min(LOOK, text.length()));
        for (char candidate : SEPARATORS) {
            long count = start.chars().filter(c -> c == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private void readAll() {
        while (at < text.length()) {
            if (column == 0) {
                budget.row(place());
            }
            budget.listedCell(place());
            String value = text.charAt(at) == '"' ? quoted() : plain();
            if (!value.isBlank()) {
                budget.text(place(), value.length());
                sheet.put(new CellAddress(row, column), new SheetCell.Text(value));
            }
            next();
        }
    }

    private String place() {
        return new CellAddress(row, column).toString();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
            requireShort(at - from);
        }
        return text.substring(from, at);
    }

    /// Two quotes stand for one.
    private String quoted() {
        var value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            requireShort(value.length());
            if (c != '"') {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else {
                return value.append(plain()).toString();
            }
        }
        throw new Refusing(place(), SheetProblem.QUOTES);
    }

    private void requireShort(int length) {
        if (length > budget.limits().textLength()) {
            throw new Refusing(place(), SheetProblem.TEXT_TOO_LONG, budget.limits().textLength());
        }
    }

    /// Past what ends a cell, and a line.
    private void next() {
        if (at == text.length()) {
            return;
        }
        char end = text.charAt(at++);
        if (end == separator) {
            column++;
            return;
        }
        if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        row++;
        column = 0;
    }
}
