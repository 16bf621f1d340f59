package planworkbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// The version of the program that the build wrote into the resources.
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String text() {
        var properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/planworkbench/version.properties")) {
            properties.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
