package planworkbench.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/// A zip file whose entries do not say when they were written, nor do those of the workbooks inside of it.
public final class TimelessZip {

    /// The first that the format can say.
    private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);

    private TimelessZip() {}

    /// What an office document is as a file. POI writes it without compressing: that is done once, here.
    public static byte[] of(POIXMLDocument document) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(plain)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            document.write(zip);
        }
        return of(plain.toByteArray());
    }

    private static byte[] of(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                ZipEntry entry = new ZipEntry(each.getName());
                entry.setTimeLocal(START);
                out.putNextEntry(entry);
                if (each.getName().endsWith(".xlsx")) {
                    out.write(of(in.readAllBytes()));
                } else {
                    in.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }
}
