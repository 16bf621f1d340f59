package planworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

import planworkbench.text.Language;
import planworkbench.text.Messages;

/// A copy of the sample package, damaged by a test, that is refused as a whole with where and why.
abstract class DamagedPackage {

    static final String DOCUMENT = "苏州市吴中区“十四五”现代服务业发展规划";

    @TempDir
    Path temporary;

    Path folder = Path.of("");

    @BeforeEach
    void aCopyOfTheSample() throws IOException {
        folder = Files.createDirectory(temporary.resolve("package"));
        try (Stream<Path> files = Files.list(Path.of("sample-data/wuzhong-services-145"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    static Arguments row(String file, String from, String to, String entry, PackageProblem problem,
            String chinese, String english) {
        return Arguments.of(file, from, to, entry, problem, chinese, english);
    }

    final void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        int at = text.indexOf(from);
        assertThat(at).as("%s holds %s", file, from).isNotNegative();
        Files.writeString(folder.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
    }

    final PackageException refusal(PackageLimits limits) {
        return refusal(folder, limits);
    }

    static PackageException refusal(Path from, PackageLimits limits) {
        PackageException refusal = catchThrowableOfType(PackageException.class,
                () -> DataPackageReader.read(from, limits));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    final void assertRefused(String file, String entry, PackageProblem problem, String chinese, String english) {
        assertRefused(refusal(PackageLimits.DEFAULT), file, entry, problem, chinese, english);
    }

    static void assertRefused(PackageException refusal, String file, String entry, PackageProblem problem,
            String chinese, String english) {
        assertThat(List.of(refusal.file(), refusal.entry(), refusal.problem()))
                .isEqualTo(List.of(file, entry, problem));
        assertThat(refusal.text(Messages.of(Language.ZH))).contains(file).contains(entry).contains(chinese);
        assertThat(refusal.text(Messages.of(Language.EN))).contains(file).contains(entry).contains(english);
    }
}
