package planworkbench.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import planworkbench.store.Workspace;
import planworkbench.text.Messages;

/// Where pictures of the pages go; says in the user's words why they cannot.
record PictureFolder(Path folder, Messages messages) {

    void draw(Services services, Workspace workspace, Services.PictureSize size, boolean dark,
            @Nullable Path table) {
        requireFolder();
        try {
            services.screenshots(workspace, folder, size, dark, table, messages);
        } catch (UncheckedIOException e) {
            throw refusal(e.getCause());
        }
    }

    /// Drawing takes seconds: what can be said before is said before.
    private void requireFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw refusal(e);
        }
        if (!Files.isWritable(folder)) {
            throw new Refusal("cli.pictures.denied", folder);
        }
    }

    private Refusal refusal(@Nullable IOException e) {
        if (isBehindFile()) {
            return new Refusal("cli.pictures.is-file", folder);
        }
        return new Refusal(e instanceof AccessDeniedException ? "cli.pictures.denied" : "cli.pictures.failed", folder);
    }

    /// Whether the folder itself, or one that it would be in, is a file.
    private boolean isBehindFile() {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return !Files.isDirectory(at);
            }
        }
        return false;
    }
}
