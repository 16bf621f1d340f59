package planworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.RuleSet;

class OlderPackageTest {

    @TempDir
    Path folder;

    @Test
    void a_package_that_does_not_say_how_to_evaluate_has_the_limits_that_the_program_starts_with() throws Exception {
        copySample();
        Path file = folder.resolve("plan.json");
        JsonMapper json = JsonMapper.builder().build();
        ObjectNode plan = (ObjectNode) json.readTree(file.toFile());
        assertThat(((ObjectNode) plan.get("rules")).remove("assessment")).isNotNull();
        json.writeValue(file.toFile(), plan);
        assertThat(DataPackageReader.read(folder).plan().rules()).isEqualTo(RuleSet.DEFAULT);
    }

    private void copySample() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-data/wuzhong-services-145"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        }
    }
}
