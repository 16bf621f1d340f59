package planworkbench.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLProperties;

import planworkbench.text.Messages;

/// What a file of an office program is before there is a word in it.
public final class OfficePackage {

    private OfficePackage() {}

    /// @param beside the class in whose package the files lie
    /// @param parts the names of files by the names of parts, in their order
    public static InputStream of(Class<?> beside, SequencedMap<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(part.getValue()),
                        part.getValue())) {
                    in.transferTo(zip);
                }
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /// Title and program, without the time of writing, which would make each copy another file.
    public static void describe(POIXMLProperties properties, String title, Messages messages) {
        properties.getCoreProperties().setTitle(OfficeText.clean(title));
        properties.getCoreProperties().setCreator(messages.get("shell.title"));
        properties.getCoreProperties().setCreated(Optional.empty());
        properties.getExtendedProperties().setApplication(messages.get("shell.title"));
    }
}
