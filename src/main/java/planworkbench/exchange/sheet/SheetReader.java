package planworkbench.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// Reads a file of tables: what it is shows in its first bytes, not in its name.
public final class SheetReader {

    private static final int SIGNATURE = 8;
    static final byte[] ZIP = {'P', 'K', 3, 4};
    static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetReader() {}

    public static SheetFile read(Path file) throws SheetException {
        return read(file, SheetLimits.DEFAULT, () -> false);
    }

    /// @param stop asked while reading; once it says yes, nothing comes of it
    public static SheetFile read(Path file, SheetLimits limits, BooleanSupplier stop) throws SheetException {
        String name = Objects.toString(file.getFileName(), "");
        try {
            requireReadable(file, limits);
            return new SheetFile(name, sheets(file, name, new Budget(limits, stop)));
        } catch (Refusing e) {
            throw e.in(name);
        } catch (IOException e) {
            throw new SheetException(name, "", SheetProblem.UNREADABLE, e, e.getClass().getSimpleName());
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new SheetException(name, "", SheetProblem.MEMORY, e);
        }
    }

    static void requireReadable(Path file, SheetLimits limits) throws IOException {
        if (Files.isDirectory(file)) {
            throw new Refusing("", SheetProblem.FOLDER);
        }
        if (!Files.isRegularFile(file)) {
            throw new Refusing("", SheetProblem.NO_FILE);
        }
        if (Files.size(file) > limits.fileBytes()) {
            throw new Refusing("", SheetProblem.TOO_LARGE, limits.fileBytes() / 1_000_000);
        }
    }

    private static List<Sheet> sheets(Path file, String name, Budget budget) throws IOException {
        byte[] start = start(file);
        if (startsWith(start, ZIP)) {
            return XlsxReader.read(file, budget);
        }
        if (startsWith(start, OLE2)) {
            return XlsReader.read(file, budget);
        }
        boolean namedWorkbook = name.toLowerCase(Locale.ROOT).matches(".*\\.(xls|xlsx|xlsm|xlsb|et)");
        return List.of(CsvReader.read(Files.readAllBytes(file), name, namedWorkbook, budget));
    }

    /// The first bytes, which say what the file is.
    static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(SIGNATURE);
            if (start.length == 0) {
                throw new Refusing("", SheetProblem.EMPTY);
            }
            return start;
        }
    }

    static boolean startsWith(byte[] bytes, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
