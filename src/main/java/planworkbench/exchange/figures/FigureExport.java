package planworkbench.exchange.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageWriter;
import planworkbench.plan.Evidence;
import planworkbench.store.AtomicFile;
import planworkbench.store.EvidenceFolder;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;

/// Writes what a workspace holds to a file to hand on. A reader finds the old file or the new one, never a part.
public final class FigureExport {

    private FigureExport() {}

    /// @param out a file, or for JSON a folder, of which the files of a plan package are replaced
    /// @param evidence whose files go with a plan package
    /// @param messages the language of headings and statuses
    /// @return files of evidence that the plan names and the package has not
    public static List<Evidence> write(Snapshot snapshot, ExportFormat format, Path out, EvidenceFolder evidence,
            Messages messages) throws IOException {
        Path target = out.toAbsolutePath();
        Files.createDirectories(target.getParent());
        return switch (format) {
            case CSV -> file(target, new FigureCsv(FigureGrid.of(snapshot.plan()), messages).bytes());
            case XLSX -> file(target, new FigureWorkbook(FigureGrid.of(snapshot.plan()), messages).bytes());
            case JSON -> {
                folder(new DataPackage(snapshot.plan(), snapshot.scenarios()), target);
                yield new PackageEvidence(target).write(snapshot.plan(), evidence);
            }
        };
    }

    private static List<Evidence> file(Path target, byte[] content) throws IOException {
        AtomicFile.write(target, content);
        return List.of();
    }

    /// Written whole beside it first: what fails leaves the old package as it was.
    private static void folder(DataPackage content, Path target) throws IOException {
        Path draft = Files.createTempDirectory(target.getParent(), "." + target.getFileName());
        try {
            DataPackageWriter.write(content, draft);
            Files.createDirectories(target);
            for (Path file : files(draft)) {
                AtomicFile.move(file, target.resolve(file.getFileName().toString()));
            }
        } finally {
            for (Path left : files(draft)) {
                Files.deleteIfExists(left);
            }
            Files.deleteIfExists(draft);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
