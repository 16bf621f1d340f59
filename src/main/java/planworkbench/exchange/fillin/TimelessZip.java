package planworkbench.exchange.fillin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A zip file whose entries do not say when they were written.
final class TimelessZip {

    /// The first that the format can say.
    private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                ZipEntry entry = new ZipEntry(each.getName());
                entry.setTimeLocal(START);
                out.putNextEntry(entry);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
