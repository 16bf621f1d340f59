package planworkbench.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the settings in the installation's folder. The program starts and ends whatever is wrong with the file.
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    /// Older and newer programs share the file.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    public SettingsFile(Installation installation) {
        file = installation.folder().resolve("settings.json");
    }

    /// Nothing remembered where there is no file, or none that can be read.
    public Settings read() {
        try {
            @Nullable
            Settings read = JSON.readValue(Files.readString(file), Settings.class);
            return read == null ? Settings.NONE : read;
        } catch (NoSuchFileException e) {
            return Settings.NONE;
        } catch (IOException e) {
            LOG.warn("cannot read {}: {}", file, e.toString());
            return Settings.NONE;
        }
    }

    public void write(Settings settings) {
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, JSON.writeValueAsString(settings).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.warn("cannot write {}: {}", file, e.toString());
        }
    }
}
