package planworkbench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/// Why a file could not be written, as far as a user can do something about it.
public enum FileTrouble {
    /// there is a folder of this name
    IS_FOLDER,
    /// the folder that it would be in does not exist
    NO_FOLDER,
    /// there is a file where the folder would be
    NOT_A_FOLDER,
    /// folder or file may not be written to
    DENIED,
    /// another program has it open
    IN_USE,
    /// no room on the disk
    FULL,
    /// anything else
    OTHER;

    /// Less room than this is none: a picture does not fit.
    private static final long LEAST_ROOM = 1_000_000;

    public static FileTrouble of(Path file, Exception failure) {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
        if (Files.isDirectory(file)) {
            return IS_FOLDER;
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return NOT_A_FOLDER;
        }
        if (!Files.isDirectory(folder)) {
            return NO_FOLDER;
        }
        Exception cause = failure instanceof UncheckedIOException io
                ? Objects.requireNonNullElse(io.getCause(), io)
                : failure;
        if (cause instanceof FileInUseException) {
            return IN_USE;
        }
        if (cause instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return DENIED;
        }
        return isFull(folder, cause) ? FULL : OTHER;
    }

    private static boolean isFull(Path folder, Exception cause) {
        String said = cause instanceof FileSystemException of ? of.getReason() : cause.getMessage();
        try {
            return (said != null && said.toLowerCase(Locale.ROOT).contains("no space left"))
                    || Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}
