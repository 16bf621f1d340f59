package planworkbench.exchange;

import java.nio.file.Path;

import planworkbench.text.Messages;
import planworkbench.text.WordedFailure;

/// A package that could not be made a workspace; nothing was made.
public final class PackageRefused extends RuntimeException implements WordedFailure {

    private static final long serialVersionUID = 1;

    private final transient Path folder;
    private final PackageException why;

    public PackageRefused(Path folder, PackageException why) {
        super(folder + ": " + why.getMessage(), why);
        this.folder = folder;
        this.why = why;
    }

    @Override
    public String text(Messages messages) {
        return messages.get("failure.package", folder, why.text(messages));
    }
}
