package planworkbench.exchange.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import planworkbench.plan.Evidence;
import planworkbench.plan.Plan;
import planworkbench.store.AtomicFile;
import planworkbench.store.EvidenceFolder;
import planworkbench.store.EvidenceRefused;

/// The files of evidence that travel with a plan package: in `evidence/`, each under the name of its copy.
///
/// @param folder of the package
public record PackageEvidence(Path folder) {

    private static final String PLACE = "evidence";
    /// As [Evidence#storedName] begins.
    private static final Pattern STORED = Pattern.compile("[0-9a-f]{16}-.+");

    /// Copies into a workspace what the plan names. Nothing else of the folder is read, and nothing that a link leads to outside of it.
    ///
    /// @return those that are not there, or are not what the plan says
    public List<Evidence> keepIn(EvidenceFolder kept, Plan plan) {
        List<Evidence> missing = new ArrayList<>();
        for (Evidence each : named(plan)) {
            try {
                if (!kept.holds(each)) {
                    kept.keep(each, content(each));
                }
            } catch (IOException | EvidenceRefused _) {
                missing.add(each);
            }
        }
        return missing;
    }

    private byte[] content(Evidence each) throws IOException {
        Path file = folder.resolve(PLACE).resolve(each.storedName()).toRealPath();
        if (!file.startsWith(folder.toRealPath()) || !Files.isRegularFile(file)) {
            throw new IOException("not in the package: " + each.storedName());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) Evidence.LARGEST + 1);
        }
    }

    /// Copies what the plan names out of a workspace, as far as it is there; what an older package held and is named no more goes.
    void write(Plan plan, EvidenceFolder kept) throws IOException {
        Path place = folder.resolve(PLACE);
        Collection<Evidence> named = named(plan).stream().filter(kept::holds).toList();
        if (!named.isEmpty()) {
            Files.createDirectories(place);
        }
        for (Evidence each : named) {
            Path file = place.resolve(each.storedName());
            if (!Files.isRegularFile(file) || Files.size(file) != each.size()) {
                AtomicFile.write(file, Files.readAllBytes(kept.file(each)));
            }
        }
        Set<String> wanted = named.stream().map(Evidence::storedName).collect(Collectors.toSet());
        if (Files.isDirectory(place)) {
            try (Stream<Path> files = Files.list(place)) {
                for (Path file : files.toList()) {
                    String name = String.valueOf(file.getFileName());
                    if (STORED.matcher(name).matches() && !wanted.contains(name)) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static List<Evidence> named(Plan plan) {
        return plan.workItems().values().stream().flatMap(item -> item.evidence().stream()).distinct().toList();
    }
}
