package planworkbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.PackageException;

/// The sample plan that travels with the program.
final class SamplePackage {

    private static final String FOLDER = "sample-data/wuzhong-services-145";

    private SamplePackage() {}

    static DataPackage read() {
        try {
            URI folder = Objects.requireNonNull(SamplePackage.class.getResource(FOLDER), FOLDER).toURI();
            if (!"jar".equals(folder.getScheme())) {
                return DataPackageReader.read(Path.of(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return DataPackageReader.read(jar.getPath("planworkbench", FOLDER.split("/")));
            }
        } catch (PackageException | URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
