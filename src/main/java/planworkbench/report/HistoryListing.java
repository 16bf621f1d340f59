package planworkbench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.CsvText;
import planworkbench.store.EditService;
import planworkbench.store.HistoryEntry;
import planworkbench.store.HistoryFilter;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;
import planworkbench.wording.HistoryRow;
import planworkbench.wording.HistoryText;

/// The history written to a file, some lines at a time; what happens meanwhile is not in it. The file has its name once
/// it is whole, and is not there at all where the writing was given up.
public final class HistoryListing implements AutoCloseable {

    private static final int AT_A_TIME = 2000;
    private static final String CSV = ".csv";

    private final EditService edits;
    private final HistoryFilter filter;
    private final HistoryRow rows;
    private final Path file;
    private final Path unfinished;
    private final boolean csv;
    private final Writer writer;
    private long written;

    /// @param file a csv file by its ending, else plain text
    public HistoryListing(EditService edits, HistoryFilter filter, Path file, Messages messages) {
        this.edits = edits;
        Snapshot now = edits.current();
        this.filter = filter.withUntil(earlier(filter.until(), now.savedAt().plusNanos(1)));
        this.rows = new HistoryRow(new HistoryText(now.plan(), now.scenarios(), messages));
        this.file = file.toAbsolutePath();
        this.unfinished = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        this.csv = file.toString().toLowerCase(Locale.ROOT).endsWith(CSV);
        try {
            writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
            if (csv) {
                writer.write(CsvText.BYTE_ORDER_MARK + CsvText.line(HistoryRow.header(messages)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant earlier(@Nullable Instant wanted, Instant now) {
        return wanted != null && wanted.isBefore(now) ? wanted : now;
    }

    /// Writes the next lines.
    ///
    /// @return false once all are written and the file has its name
    public boolean writeMore() {
        try {
            List<HistoryEntry> next = edits.history(filter, written, AT_A_TIME);
            for (HistoryEntry entry : next) {
                writer.write(csv
                        ? CsvText.line(rows.cells(entry).stream().map(CsvText::harmless).toList())
                        : rows.line(entry) + System.lineSeparator());
            }
            written += next.size();
            if (next.size() == AT_A_TIME) {
                return true;
            }
            writer.close();
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long written() {
        return written;
    }

    @Override
    public void close() {
        try {
            writer.close();
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
