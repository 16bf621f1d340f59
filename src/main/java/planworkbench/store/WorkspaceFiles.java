package planworkbench.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The files of one workspace: `NAME.mv.db`, its check file `NAME.check` the backups `NAME-….sql.gz` and the
/// folder `NAME.evidence` beside them.
record WorkspaceFiles(Path folder, String name) {

    private static final String SUFFIX = ".mv.db";
    private static final Pattern STAMPED = Pattern.compile("-\\d{8}-\\d{6}-\\d{3}\\.sql\\.gz");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS")
            .withZone(ZoneOffset.UTC);

    /// The workspace that a user names with or without `.mv.db`.
    static WorkspaceFiles of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path folder = absolute.getParent();
        Path last = absolute.getFileName();
        // What follows a semicolon would be settings of the database, and one of them executes SQL.
        if (folder == null || last == null || absolute.toString().indexOf(';') >= 0
                || !absolute.getFileSystem().equals(FileSystems.getDefault())) {
            throw WorkspaceRefused.of(WorkspaceRefused.Kind.BAD_PATH, path, "no name for a workspace");
        }
        String name = last.toString();
        if (name.endsWith(SUFFIX)) {
            name = name.substring(0, name.length() - SUFFIX.length());
        }
        if (name.isBlank()) {
            throw WorkspaceRefused.of(WorkspaceRefused.Kind.BAD_PATH, path, "no name for a workspace");
        }
        return new WorkspaceFiles(folder, name);
    }

    Path database() {
        return folder.resolve(name + SUFFIX);
    }

    /// Where copies of evidence are.
    Path evidence() {
        return folder.resolve(name + ".evidence");
    }

    Path check() {
        return folder.resolve(name + ".check");
    }

    /// A workspace under another name in the same folder, for work that must not be seen half done.
    WorkspaceFiles draft(String purpose) {
        return new WorkspaceFiles(folder, "." + name + "." + purpose);
    }

    /// Where an automatic backup goes.
    Path backup(Instant at) {
        return folder.resolve(name + "-" + STAMP.format(at) + ".sql.gz");
    }

    @Nullable
    Path newestBackup() {
        TreeMap<FileTime, Path> byTime = new TreeMap<>();
        try (DirectoryStream<Path> candidates = Files.newDirectoryStream(folder, this::isBackup)) {
            for (Path backup : candidates) {
                byTime.put(Files.getLastModifiedTime(backup), backup);
            }
        } catch (IOException e) {
            return null;
        }
        Map.Entry<FileTime, Path> newest = byTime.lastEntry();
        return newest == null ? null : newest.getValue();
    }

    private boolean isBackup(Path file) {
        Path last = file.getFileName();
        // the stamp is told apart from the name of another workspace that begins with this one's
        return last != null && last.toString().startsWith(name + "-")
                && STAMPED.matcher(last.toString().substring(name.length())).matches();
    }
}
