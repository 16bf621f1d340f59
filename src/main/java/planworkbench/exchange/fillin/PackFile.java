package planworkbench.exchange.fillin;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.SheetException;
import planworkbench.exchange.sheet.SheetFile;
import planworkbench.exchange.sheet.SheetLimits;
import planworkbench.exchange.sheet.SheetReader;

/// A file that came back, as it was read.
///
/// @param content null where it is no table
/// @param problem why; null where it is one
public record PackFile(String name, @Nullable SheetFile content, @Nullable SheetException problem) {

    /// @param stop asked while reading; once it says yes, nothing comes of it
    public static PackFile read(Path path, BooleanSupplier stop) {
        String name = Objects.toString(path.getFileName(), "");
        try {
            return new PackFile(name, SheetReader.read(path, SheetLimits.DEFAULT, stop), null);
        } catch (SheetException e) {
            return new PackFile(name, null, e);
        }
    }

    /// @throws PackException where it is no table
    SheetFile table() throws PackException {
        if (content == null) {
            throw new PackException(name, Objects.requireNonNull(problem));
        }
        return content;
    }
}
