package planworkbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// Where the program starts. It is no `Application`, so that it runs from the class path.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("plan-workbench " + version());
    }

    /// The version that the build wrote into the resources.
    static String version() {
        var properties = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
