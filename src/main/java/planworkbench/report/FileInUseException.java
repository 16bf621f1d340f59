package planworkbench.report;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// Another program has the file open.
public final class FileInUseException extends FileSystemException {

    private static final long serialVersionUID = 1;

    FileInUseException(Path file) {
        super(file.toString());
    }
}
