package planworkbench.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import planworkbench.plan.Evidence;
import planworkbench.store.EvidenceRefused.Reason;

/// The folder beside a workspace (`NAME.evidence`) that holds the copies of files of evidence. Nothing is ever taken out of
/// it: what is removed from an area of work can come back by undoing. It may be used from any thread, and waits for the disk.
public final class EvidenceFolder {

    private final Path folder;

    public EvidenceFolder(Path folder) {
        this.folder = folder;
    }

    public Path path() {
        return folder;
    }

    /// What became of files that were to be kept.
    public record Kept(List<Evidence> kept, List<EvidenceRefused> refused) {}

    /// Copies files one after the other; those that cannot be taken do not keep the others out.
    ///
    /// @param room how many can be kept at most
    public Kept keep(List<Path> files, int room) {
        List<Evidence> kept = new ArrayList<>();
        List<EvidenceRefused> refused = new ArrayList<>();
        for (Path file : files) {
            if (kept.size() >= room) {
                refused.add(new EvidenceRefused(Reason.TOO_MANY, file, null));
            } else {
                try {
                    kept.add(keep(file));
                } catch (EvidenceRefused e) {
                    refused.add(e);
                }
            }
        }
        return new Kept(kept, refused);
    }

    /// Copies a file into the folder, which is made where it is missing. The same content under the same name is kept once.
    ///
    /// @throws EvidenceRefused where it cannot be read, is too large, or the copy cannot be written; no half copy is left
    public Evidence keep(Path file) {
        byte[] content = read(file);
        String name = Evidence.plainName(String.valueOf(file.getFileName()));
        Evidence evidence = new Evidence(name, content.length, hash(content), "");
        try {
            if (!isSame(file(evidence), content)) {
                keep(evidence, content);
            }
        } catch (IOException e) {
            throw new EvidenceRefused(Reason.CANNOT_KEEP, file(evidence), e);
        }
        return evidence;
    }

    /// Copies what is said to be that file.
    ///
    /// @throws EvidenceRefused where it is not, or the copy cannot be written; no half copy is left
    public void keep(Evidence evidence, byte[] content) {
        Path copy = file(evidence);
        if (content.length != evidence.size() || !hash(content).equals(evidence.hash())) {
            throw new EvidenceRefused(Reason.UNREADABLE, copy, null);
        }
        try {
            Files.createDirectories(folder);
            AtomicFile.write(copy, content);
        } catch (IOException e) {
            throw new EvidenceRefused(Reason.CANNOT_KEEP, copy, e);
        }
    }

    /// Whether there is a copy; one that a package names need not be there.
    public boolean holds(Evidence evidence) {
        try {
            return Files.isRegularFile(file(evidence)) && Files.size(file(evidence)) == evidence.size();
        } catch (IOException _) {
            return false;
        }
    }

    /// Whether there is a copy with the very content; reads all of it.
    public boolean holdsWhole(Evidence evidence) {
        try {
            return holds(evidence) && hash(Files.readAllBytes(file(evidence))).equals(evidence.hash());
        } catch (IOException _) {
            return false;
        }
    }

    /// Of the copy of a file.
    ///
    /// @throws EvidenceRefused where there is none, or it is too large or cannot be read
    public byte[] content(Evidence evidence) {
        return read(file(evidence));
    }

    /// Where the copy of a file is, or would be: always in the folder itself.
    public Path file(Evidence evidence) {
        return folder.resolve(evidence.storedName());
    }

    private static byte[] read(Path file) {
        if (!Files.exists(file)) {
            throw new EvidenceRefused(Reason.MISSING, file, null);
        }
        if (!Files.isRegularFile(file)) {
            throw new EvidenceRefused(Reason.NOT_A_FILE, file, null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            // one byte more than is allowed says enough
            byte[] content = in.readNBytes((int) Evidence.LARGEST + 1);
            if (content.length > Evidence.LARGEST) {
                throw new EvidenceRefused(Reason.TOO_LARGE, file, null);
            }
            return content;
        } catch (IOException e) {
            throw new EvidenceRefused(Reason.UNREADABLE, file, e);
        }
    }

    private static boolean isSame(Path copy, byte[] content) throws IOException {
        return Files.isRegularFile(copy) && Files.size(copy) == content.length
                && Arrays.equals(Files.readAllBytes(copy), content);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
