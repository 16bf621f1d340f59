package planworkbench.exchange.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.NumberFormats.Meaning;
import planworkbench.exchange.sheet.SheetCell.Content;

/// Reads one sheet of a workbook row by row, and of formulas the results only.
final class XlsxSheetReader {

    /// What a number may look like in a workbook; `Double.parseDouble` takes more: NaN, hexadecimal, a trailing f.
    static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?");
    private static final int LONGEST_NUMBER = 400;

    private final XlsxStyles styles;
    private final SharedTexts texts;
    private final boolean from1904;
    private final Budget budget;

    XlsxSheetReader(XlsxStyles styles, SharedTexts texts, boolean from1904, Budget budget) {
        this.styles = styles;
        this.texts = texts;
        this.from1904 = from1904;
        this.budget = budget;
    }

    Sheet read(WorkbookParts parts, String part, String name, boolean hidden) throws IOException {
        SheetBuilder sheet = new SheetBuilder(name, hidden, budget);
        try (XmlPart xml = parts.xml(part)) {
            int row = -1;
            int column = -1;
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.starts("row")) {
                    row = rowNumber(xml.attribute("r"), row + 1, name);
                    column = -1;
                    budget.row(name + "!" + (row + 1L));
                    if (xml.flag("hidden")) {
                        sheet.hide(row);
                    }
                } else if (xml.starts("c")) {
                    CellAddress address = address(xml.attribute("r"), row, column + 1, name);
                    column = address.column();
                    row = address.row();
                    budget.listedCell(sheet.place(address));
                    cell(xml, sheet, address);
                } else if (xml.starts("mergeCell")) {
                    merge(xml.attribute("ref", ""), sheet, name);
                }
            }
        }
        return sheet.build();
    }

    private static int rowNumber(@Nullable String written, int next, String sheet) {
        try {
            return written == null ? next : CellAddress.parse("A" + written).row();
        } catch (NumberFormatException e) {
            throw new Refusing(sheet, SheetProblem.ADDRESS, written == null ? "" : written);
        }
    }

    private static CellAddress address(@Nullable String written, int row, int column, String sheet) {
        try {
            return written == null ? new CellAddress(Math.max(0, row), column) : CellAddress.parse(written);
        } catch (NumberFormatException e) {
            throw new Refusing(sheet, SheetProblem.ADDRESS, written == null ? "" : written);
        }
    }

    private static void merge(String range, SheetBuilder sheet, String name) {
        try {
            sheet.merge(CellRange.parse(range));
        } catch (NumberFormatException e) {
            throw new Refusing(name, SheetProblem.ADDRESS, range);
        }
    }

    private void cell(XmlPart xml, SheetBuilder sheet, CellAddress address) {
        String type = xml.attribute("t", "n");
        Meaning meaning = styles.meaning(xml.attribute("s"));
        boolean formula = false;
        boolean longFormula = false;
        String value = null;
        while (!xml.ends("c")) {
            xml.next();
            if (xml.starts("f")) {
                formula = true;
                longFormula = xml.text(budget.limits().formulaLength()).length() > budget.limits().formulaLength();
            } else if (xml.starts("v")) {
                value = xml.text(budget.limits().textLength());
            } else if (xml.starts("is")) {
                value = SharedTexts.rich(xml, "is", budget.limits().textLength());
            } else if (xml.isAtEnd()) {
                break;
            }
        }
        Content content = longFormula
                ? new SheetCell.Fault(SheetProblem.FORMULA_TOO_LONG, "=…")
                : value == null || (value.isEmpty() && !formula)
                        ? formula ? new SheetCell.Fault(SheetProblem.NO_RESULT, "=…") : null
                        : content(type, value, meaning, sheet.place(address));
        if (content != null) {
            sheet.put(address, content);
        }
    }

    /// Null for a text without anything to read.
    private @Nullable Content content(String type, String value, Meaning meaning, String place) {
        return switch (type) {
            case "s" -> {
                String text = texts.get(value);
                if (text == null) {
                    throw new Refusing(place, SheetProblem.NO_SUCH_TEXT);
                }
                yield text(text, place, false);
            }
            case "str", "inlineStr" -> text(SharedTexts.unescaped(value), place, true);
            case "b" -> new SheetCell.Fault(SheetProblem.TRUTH_VALUE, value.equals("0") ? "FALSE" : "TRUE");
            case "e" -> new SheetCell.Fault(SheetProblem.ERROR_VALUE, value);
            case "d" -> isoDate(value);
            default -> number(value.strip(), meaning);
        };
    }

    /// @param own whether the text stands in the cell itself: shared ones were counted with the others
    private @Nullable Content text(String text, String place, boolean own) {
        if (own) {
            budget.text(place, text.length());
        }
        return text.isBlank() ? null : new SheetCell.Text(text);
    }

    private Content number(String value, Meaning meaning) {
        if (value.length() > LONGEST_NUMBER || !NUMBER.matcher(value).matches()) {
            return new SheetCell.Fault(SheetProblem.NOT_FINITE, value);
        }
        return number(Double.parseDouble(value), meaning, from1904);
    }

    static Content number(double value, Meaning meaning, boolean from1904) {
        if (!Double.isFinite(value)) {
            return new SheetCell.Fault(SheetProblem.NOT_FINITE, Double.toString(value));
        }
        if (meaning == Meaning.DATE && value >= 1 && value < 2_958_466) {
            // both calendars of Excel; the first one counts a 29 February 1900 that never was
            LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            return new SheetCell.Day(start.plusDays((long) value));
        }
        return new SheetCell.Numeric(value, meaning == Meaning.PERCENT);
    }

    private static Content isoDate(String value) {
        try {
            return new SheetCell.Day(value.contains("T")
                    ? LocalDateTime.parse(value.replace("Z", "")).toLocalDate()
                    : LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return new SheetCell.Fault(SheetProblem.NOT_FINITE, value);
        }
    }
}
