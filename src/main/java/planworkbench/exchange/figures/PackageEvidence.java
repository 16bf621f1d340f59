package planworkbench.exchange.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import planworkbench.plan.Evidence;
import planworkbench.plan.Plan;
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
        Path file = place().resolve(each.storedName()).toRealPath();
        if (!file.startsWith(folder.toRealPath()) || !Files.isRegularFile(file)) {
            throw new IOException("not in the package: " + each.storedName());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes((int) Evidence.LARGEST + 1);
        }
    }

    /// Copies what the plan names out of a workspace. What an older package holds and is named no more goes; what is named and not in
    /// the workspace any more stays as it is there.
    ///
    /// @return those that are neither in the workspace nor in the package as the plan says
    List<Evidence> write(Plan plan, EvidenceFolder kept) throws IOException {
        List<Evidence> missing = new ArrayList<>();
        EvidenceFolder written = new EvidenceFolder(place());
        if (Files.exists(place(), LinkOption.NOFOLLOW_LINKS)
                && !Files.isDirectory(place(), LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("not a folder: " + place());
        }
        for (Evidence each : named(plan)) {
            try {
                if (!written.holdsWhole(each)) {
                    written.keep(each, kept.content(each));
                }
            } catch (EvidenceRefused _) {
                missing.add(each);
            }
        }
        removeOthers(named(plan).stream().map(Evidence::storedName).collect(Collectors.toSet()));
        return missing;
    }

    private void removeOthers(Set<String> named) throws IOException {
        if (!Files.isDirectory(place())) {
            return;
        }
        try (Stream<Path> files = Files.list(place())) {
            for (Path file : files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)).toList()) {
                String name = String.valueOf(file.getFileName());
                if (STORED.matcher(name).matches() && !named.contains(name)) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path place() {
        return folder.resolve(PLACE);
    }

    private static List<Evidence> named(Plan plan) {
        return plan.workItems().values().stream().flatMap(item -> item.evidence().stream()).distinct().toList();
    }
}
