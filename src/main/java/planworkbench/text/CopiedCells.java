package planworkbench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A block of cells as Excel and WPS put it on the clipboard: columns by tabs, rows by line ends, and a cell that holds
/// one of these between quotation marks.
///
/// @param rows of cells, not all of the same length
public record CopiedCells(List<List<String>> rows) {

    private static final char QUOTE = '"';

    public CopiedCells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static CopiedCells of(String clipboard) {
        return new CopiedCells(new Reader(clipboard).rows());
    }

    /// The length of the longest row.
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /// What stands on the clipboard.
    public String text() {
        return rows.stream().map(row -> row.stream().map(CopiedCells::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf('\t') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
                && cell.indexOf(QUOTE) != 0;
        return plain ? cell : QUOTE + cell.replace("\"", "\"\"") + QUOTE;
    }

    /// Goes through the text once.
    private static final class Reader {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        List<List<String>> rows() {
            while (at < text.length()) {
                row.add(cell());
                if (at == text.length()) {
                    endRow();
                } else if (text.charAt(at) == '\t') {
                    at++;
                    if (at == text.length()) {
                        row.add("");
                        endRow();
                    }
                } else {
                    at += text.startsWith("\r\n", at) ? 2 : 1;
                    endRow();
                }
            }
            return rows;
        }

        private void endRow() {
            rows.add(row);
            row = new ArrayList<>();
        }

        private String cell() {
            int close = text.charAt(at) == QUOTE ? closing() : -1;
            if (close < 0) {
                int start = at;
                at = end(at);
                return text.substring(start, at);
            }
            String inside = text.substring(at + 1, close).replace("\"\"", "\"").replace("\r\n", "\n");
            at = close + 1;
            return inside;
        }

        /// The mark that ends a cell between marks; -1 where the first one is an ordinary character.
        private int closing() {
            int i = text.indexOf(QUOTE, at + 1);
            while (i >= 0 && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                i = text.indexOf(QUOTE, i + 2);
            }
            return i >= 0 && end(i + 1) == i + 1 ? i : -1;
        }

        private int end(int from) {
            int i = from;
            while (i < text.length() && text.charAt(i) != '\t' && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                i++;
            }
            return i;
        }
    }
}
