package planworkbench.exchange.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// Reads a file of text, plain or of Word (docx), as lines. What it is shows in its first bytes, not in its name.
public final class TextReader {

    /// A plan of some hundred pages stays far below all of it.
    public static final SheetLimits LIMITS = new SheetLimits(50_000_000, 4_000, 64_000_000, 192_000_000, 100_000, 1, 1,
            1, 100_000, 4_000_000, 0);

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

    private TextReader() {}

    /// @param stop asked while reading; once it says yes, nothing comes of it
    public static List<String> read(Path file, BooleanSupplier stop) throws SheetException {
        List<String> lines = within(file, stop, TextReader::lines);
        if (lines.stream().allMatch(String::isBlank)) {
            throw new Refusing("", SheetProblem.DOCUMENT_EMPTY).in(name(file));
        }
        return lines;
    }

    /// The content controls of a Word document, those that have a tag, and its properties.
    ///
    /// @param stop asked while reading; once it says yes, nothing comes of it
    public static ControlledDocument controls(Path file, BooleanSupplier stop) throws SheetException {
        return within(file, stop, (document, budget) -> {
            byte[] start = SheetReader.start(document);
            if (!SheetReader.startsWith(start, SheetReader.ZIP)) {
                throw new Refusing("", SheetReader.startsWith(start, SheetReader.OLE2)
                        ? SheetProblem.DOCUMENT_OLD
                        : SheetProblem.DOCUMENT_OTHER);
            }
            return DocxControlReader.read(document, budget);
        });
    }

    /// How a file is read once it is known to be one.
    private interface Reading<T> {

        T of(Path file, Budget budget) throws IOException;
    }

    private static <T> T within(Path file, BooleanSupplier stop, Reading<T> reading) throws SheetException {
        try {
            SheetReader.requireReadable(file, LIMITS);
            return reading.of(file, new Budget(LIMITS, stop));
        } catch (Refusing e) {
            throw ofText(e).in(name(file));
        } catch (IOException e) {
            throw new SheetException(name(file), "", SheetProblem.UNREADABLE, e, e.getClass().getSimpleName());
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new SheetException(name(file), "", SheetProblem.MEMORY, e);
        }
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName(), "");
    }

    /// Text that was pasted or typed, as lines.
    public static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static List<String> lines(Path file, Budget budget) throws IOException {
        byte[] start = SheetReader.start(file);
        if (SheetReader.startsWith(start, SheetReader.ZIP)) {
            return DocxReader.read(file, budget);
        }
        if (SheetReader.startsWith(start, SheetReader.OLE2)) {
            throw new Refusing("", SheetProblem.DOCUMENT_OLD);
        }
        if (SheetReader.startsWith(start, PDF)) {
            throw new Refusing("", SheetProblem.DOCUMENT_PDF);
        }
        boolean named = name(file).toLowerCase(Locale.ROOT).matches(".*\\.(docx?|docm|wps|pdf|rtf|odt)");
        String text = CsvReader.decoded(Files.readAllBytes(file));
        if (CsvReader.isWebPage(text)) {
            throw new Refusing("", SheetProblem.DOCUMENT_WEB_PAGE);
        }
        if (named || SheetReader.startsWith(start, RTF) || text.indexOf('\0') >= 0) {
            throw new Refusing("", SheetProblem.DOCUMENT_OTHER);
        }
        List<String> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            String place = Integer.toString(i + 1);
            budget.row(place);
            budget.text(place, lines.get(i).length());
        }
        return lines;
    }

    /// What is said of a workbook would mislead here.
    private static Refusing ofText(Refusing e) {
        return switch (e.problem()) {
            case MACROS -> new Refusing("", SheetProblem.DOCUMENT_MACROS);
            case EXTERNAL_LINKS -> new Refusing("", SheetProblem.DOCUMENT_OTHER);
            case TEXT_TOO_LONG -> new Refusing("", SheetProblem.PARAGRAPH_TOO_LONG, LIMITS.textLength());
            default -> e;
        };
    }
}
