package planworkbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void theBuildWritesTheVersionIntoTheResources() {
        assertThat(Main.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
