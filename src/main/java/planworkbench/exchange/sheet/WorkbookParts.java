package planworkbench.exchange.sheet;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/// The parts of a workbook or a text document, looked through as a whole before any of it is read: how many, how they are called, how large
/// they really are (counted while inflating: what the directory says may be a lie), and that no XML has a document type.
final class WorkbookParts implements AutoCloseable {

    private static final int BUFFER = 65_536;

    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

    private WorkbookParts(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static WorkbookParts open(Path file, Budget budget) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refusing("", SheetProblem.DAMAGED);
        }
        WorkbookParts parts = new WorkbookParts(zip, budget);
        try {
            parts.list();
            parts.requireHarmless();
            return parts;
        } catch (ZipException e) {
            zip.close();
            throw new Refusing("", SheetProblem.DAMAGED);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void list() {
        if (zip.size() > budget.limits().entries()) {
            throw new Refusing("", SheetProblem.TOO_MANY_PARTS, zip.size(), budget.limits().entries());
        }
        Enumeration<? extends ZipEntry> listed = zip.entries();
        while (listed.hasMoreElements()) {
            ZipEntry entry = listed.nextElement();
            String name = entry.getName();
            if (leadsOutside(name)) {
                throw new Refusing(name, SheetProblem.PATH);
            }
            if (entries.putIfAbsent(name.toLowerCase(Locale.ROOT), entry) != null) {
                throw new Refusing(name, SheetProblem.DUPLICATE_PART);
            }
        }
    }

    private static boolean leadsOutside(String name) {
        return name.startsWith("/") || name.contains("\\") || name.contains(":") || name.contains("\0")
                || name.equals("..") || name.startsWith("../") || name.contains("/../") || name.endsWith("/..");
    }

    private void requireHarmless() throws IOException {
        for (Map.Entry<String, ZipEntry> entry : entries.entrySet()) {
            String name = entry.getKey();
            if (name.contains("vbaproject") || name.contains("/macrosheets/") || name.contains("/activex/")) {
                throw new Refusing(entry.getValue().getName(), SheetProblem.MACROS);
            }
            if (name.contains("/externallinks/")) {
                throw new Refusing(entry.getValue().getName(), SheetProblem.EXTERNAL_LINKS);
            }
        }
        byte[] buffer = new byte[BUFFER];
        for (ZipEntry entry : entries.values()) {
            budget.askToStop();
            try (InputStream in = new Counted(entry)) {
                while (in.read(buffer) >= 0) {
                    // all of it, to know that it is whole and how large
                }
            }
        }
        for (String name : entries.keySet()) {
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                xml(name).close();
            }
        }
    }

    boolean has(String name) {
        return entries.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /// @throws Refusing where there is no such part
    XmlPart xml(String name) throws IOException {
        ZipEntry entry = entries.get(name.toLowerCase(Locale.ROOT));
        if (entry == null) {
            throw new Refusing(name, SheetProblem.DAMAGED);
        }
        return XmlPart.open(entry.getName(), zip.getInputStream(entry));
    }

    @Nullable
    XmlPart xmlIfThere(String name) throws IOException {
        return has(name) ? xml(name) : null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Stops as soon as a part is larger than allowed.
    private final class Counted extends FilterInputStream {

        private final String name;
        private long read;

        Counted(ZipEntry entry) throws IOException {
            super(zip.getInputStream(entry));
            this.name = entry.getName();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count;
            try {
                count = super.read(buffer, offset, length);
            } catch (EOFException e) {
                throw new Refusing(name, SheetProblem.DAMAGED);
            }
            if (count > 0) {
                budget.inflated(count);
                read += count;
                if (read > budget.limits().partBytes()) {
                    throw new Refusing(name, SheetProblem.PART_TOO_LARGE, budget.limits().partBytes() / 1_000_000);
                }
            }
            return count;
        }
    }
}
