package planworkbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the settings in the installation's folder. The program starts and ends whatever is wrong with the file.
public final class SettingsFile {

    private final Path file;

    public SettingsFile(Installation installation) {
        file = installation.folder().resolve("settings.json");
    }

    /// Nothing remembered where there is no file, or none that can be read.
    public Settings read() {
        try {
            return SettingsReader.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Settings.NONE;
        } catch (IOException e) {
            Tools.LOG.warn("cannot read {}: {}", file, e.toString());
            return Settings.NONE;
        }
    }

    public void write(Settings settings) {
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, Tools.MAPPER.writeValueAsBytes(settings));
        } catch (IOException e) {
            Tools.LOG.warn("cannot write {}: {}", file, e.toString());
        }
    }

    /// Made when something is written or told: they take a while, and the window is waited for.
    private static final class Tools {

        static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
        static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }
}
