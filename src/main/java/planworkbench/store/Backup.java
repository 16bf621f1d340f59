package planworkbench.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/// A workspace as compressed SQL text, which outlives versions of H2.
final class Backup {

    private Backup() {}

    /// The file appears when it is whole.
    static void write(Sql sql, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(draft)), StandardCharsets.UTF_8))) {
            sql.query("SCRIPT NOPASSWORDS NOSETTINGS", row -> line(out, row.text()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        AtomicFile.move(draft, file);
    }

    private static boolean line(Writer out, String statement) {
        try {
            out.write(statement);
            out.write('\n');
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
