package planworkbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTroubleTest {

    @TempDir
    Path folder;

    @Test
    void what_a_user_can_do_something_about_is_told_apart() throws IOException {
        Path file = folder.resolve("图.png");
        IOException any = new IOException("?");
        assertThat(FileTrouble.of(folder, any)).isEqualTo(FileTrouble.IS_FOLDER);
        assertThat(FileTrouble.of(folder.resolve("none").resolve("图.png"), any)).isEqualTo(FileTrouble.NO_FOLDER);
        assertThat(FileTrouble.of(Files.writeString(folder.resolve("file"), "").resolve("图.png"), any))
                .isEqualTo(FileTrouble.NOT_A_FOLDER);
        assertThat(FileTrouble.of(file, new AccessDeniedException(file.toString()))).isEqualTo(FileTrouble.DENIED);
        assertThat(FileTrouble.of(file, new UncheckedIOException(
                new FileSystemException(file.toString(), null, "No space left on device"))))
                .isEqualTo(FileTrouble.FULL);
        assertThat(FileTrouble.of(file, any)).isEqualTo(FileTrouble.OTHER);
    }
}
