package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.plan.SeriesKey;
import planworkbench.store.TableArrangement.Column;
import planworkbench.store.TableArrangement.Filter;
import planworkbench.store.TableArrangement.Grouping;
import planworkbench.store.TableArrangement.Sort;

class SettingsFileTest {

    @TempDir
    Path folder;

    private SettingsFile settings;

    @BeforeEach
    void open() {
        settings = new SettingsFile(new Installation(folder.resolve("home"), false));
    }

    @Test
    void what_was_written_is_read() {
        Settings written = Settings.NONE.withLanguage("zh").withTheme("dark").withFirstNoteDismissed(true)
                .withWindow(new Settings.WindowPlace(20, 40, 1440, 900, true)).withUserName("王工")
                .withVisit(new Visit("/规划/吴中.mv.db", "SCENARIO", "baseline", new SeriesKey("I01", "吴中区"),
                        new Visit.Seen(7, 1_700_000_000_000L, Map.of("baseline", Map.of("LIKELY", 12))),
                        new TableArrangement(List.of(Column.FIELD, Column.VERDICT), 2019, null, Map.of("2020", 91.5),
                                new Sort("2020", true), Grouping.DEPARTMENT, new Filter("旅游", "旅游", true))));
        settings.write(written.withTheme("light"));
        settings.write(written);
        assertThat(settings.read()).isEqualTo(written);
    }

    @Test
    void nothing_is_remembered_at_first() {
        assertThat(settings.read()).isEqualTo(Settings.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"window\":7}", "{\"visits\":[null,{}]}", "\uFFFF",
        "{\"language\":1,\"theme\":[\"dark\"],\"firstNoteDismissed\":\"yes\",\"visits\":{\"file\":\"a\"}}"})
    void what_cannot_be_read_is_forgotten(String text) throws IOException {
        settings.write(Settings.NONE.withLanguage("zh"));
        Files.writeString(folder.resolve("home/settings.json"), text);
        assertThat(settings.read()).isEqualTo(Settings.NONE);
    }

    @Test
    void what_is_of_another_type_is_forgotten_alone() throws IOException {
        settings.write(Settings.NONE);
        Files.writeString(folder.resolve("home/settings.json"),
                "{\"theme\":\"dark\",\"window\":{\"x\":\"1\"},\"visits\":[{\"file\":\"a\",\"seen\":{\"revision\":{}}}]}");
        assertThat(settings.read())
                .isEqualTo(Settings.NONE.withTheme("dark").withVisit(new Visit("a", null, null, null, null, null)));
    }

    @Test
    void what_a_newer_program_remembers_does_no_harm() throws IOException {
        settings.write(Settings.NONE);
        Files.writeString(folder.resolve("home/settings.json"), "{\"language\":\"en\",\"later\":1}");
        assertThat(settings.read()).isEqualTo(Settings.NONE.withLanguage("en"));
    }

    @Test
    void a_folder_that_cannot_be_made_is_no_reason_to_fail() throws IOException {
        Files.writeString(folder.resolve("home"), "a file");
        settings.write(Settings.NONE);
        assertThat(settings.read()).isEqualTo(Settings.NONE);
    }
}
