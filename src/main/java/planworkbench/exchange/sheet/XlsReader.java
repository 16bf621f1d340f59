package planworkbench.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Reads a workbook of the old kind (xls) record by record.
final class XlsReader {

    private static final List<String> WORKBOOK = List.of("Workbook", "Book", "WORKBOOK", "BOOK");

    private XlsReader() {}

    static List<Sheet> read(Path file, Budget budget) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            requireHarmless(root);
            XlsListener listener = new XlsListener(budget);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(listener);
            new HSSFEventFactory().processWorkbookEvents(request, root);
            return listener.sheets();
        } catch (EncryptedDocumentException e) {
            throw new Refusing("", SheetProblem.ENCRYPTED);
        } catch (Refusing e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // POI says in many ways that a file is not what it should be
            throw new Refusing("", SheetProblem.DAMAGED);
        }
    }

    private static void requireHarmless(DirectoryNode root) {
        for (String entry : root.getEntryNames()) {
            String name = entry.toLowerCase(Locale.ROOT);
            if (name.startsWith("_vba") || name.equals("macros")) {
                throw new Refusing("", SheetProblem.MACROS);
            }
            if (name.equals("encryptioninfo") || name.equals("encryptedpackage")) {
                throw new Refusing("", SheetProblem.ENCRYPTED);
            }
        }
        if (WORKBOOK.stream().noneMatch(root::hasEntryCaseInsensitive)) {
            throw new Refusing("", SheetProblem.NOT_A_WORKBOOK);
        }
    }
}
