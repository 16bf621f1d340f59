package planworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Packages whose files were damaged, left out or made to do harm.
class HostilePackageTest extends DamagedPackage {

    @ParameterizedTest
    @ValueSource(strings = {"../plan.txt", "/etc/passwd", "C:\\\\plan.txt", "..\\\\plan.txt", "texts/plan.txt", "..",
        "",
        "plan.txt\\u0000", "nul:"})
    void a_text_that_is_not_plainly_a_file_of_the_package_is_not_opened(String name) throws IOException {
        replace("plan.json", "\"file\": \"plan.txt\"", "\"file\": \"" + name + "\"");
        assertRefused("plan.json", DOCUMENT, PackageProblem.FILE_NAME, "文件名", "name of a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.txt", "observations.json", "plan.json"})
    void a_link_that_leads_out_of_the_package_is_not_followed(String file) throws IOException {
        Path outside = temporary.resolve("outside");
        Files.move(folder.resolve(file), outside);
        Files.createSymbolicLink(folder.resolve(file), outside);
        assertRefused(file, "", PackageProblem.OUTSIDE, "链接", "link");
    }

    @Test
    void a_link_to_another_file_of_the_package_is_followed() throws Exception {
        Files.move(folder.resolve("plan.txt"), folder.resolve("text.txt"));
        Files.createSymbolicLink(folder.resolve("plan.txt"), Path.of("text.txt"));
        assertThat(DataPackageReader.read(folder).plan().documents()).hasSize(1);
    }

    @Test
    void a_huge_file_and_endless_entries_are_refused_before_they_are_taken_in() throws IOException {
        int oneTooFew = (int) Files.size(folder.resolve("plan.json")) - 1;
        assertRefused(refusal(new PackageLimits(oneTooFew, 200_000)), "plan.json", "", PackageProblem.TOO_LARGE, "MB",
                "MB");
        assertRefused(refusal(new PackageLimits(20_000_000, 70)), "indicators.json", "71",
                PackageProblem.TOO_MANY, "70", "70");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.txt", "plan.json", "scenarios.json"})
    void a_file_that_is_not_utf_8_is_refused(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        bytes[bytes.length / 2] = (byte) 0xFF;
        Files.write(folder.resolve(file), bytes);
        assertRefused(file, "", PackageProblem.NOT_UTF8, "UTF-8", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "plan.txt", "indicators.json", "targets.json", "observations.json",
        "breaks.json",
        "work-items.json", "scenarios.json"})
    void a_missing_file_is_named(String file) throws IOException {
        Files.delete(folder.resolve(file));
        assertRefused(file, "", PackageProblem.MISSING_FILE, "缺少", "missing");
    }

    @Test
    void what_is_no_folder_is_no_package() {
        PackageException refusal = refusal(folder.resolve("plan.json"), PackageLimits.DEFAULT);
        assertThat(refusal.problem()).isEqualTo(PackageProblem.NOT_A_FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "observations.json", "scenarios.json"})
    void garbage_behind_the_end_is_refused(String file) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + "{}");
        assertRefused(file, "", PackageProblem.SYNTAX, "JSON", "JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "observations.json"})
    void a_file_that_ends_in_the_middle_is_refused(String file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        Files.writeString(folder.resolve(file), text.substring(0, text.lastIndexOf('}')));
        assertThat(refusal(PackageLimits.DEFAULT).problem()).isEqualTo(PackageProblem.SYNTAX);
    }

    @Test
    void what_a_package_says_moves_no_cursor_and_fills_no_page_in_the_message() throws IOException {
        replace("targets.json", "\"kind\": \"MoreThan\"", "\"kind\": \"\\u001b[2J" + "x".repeat(5000) + "\"");
        String message = refusal(PackageLimits.DEFAULT).text(Messages.of(Language.EN));
        assertThat(message).doesNotContain("\u001b").hasSizeLessThan(400);
    }

    @Test
    void a_package_without_a_scenario_is_refused() throws IOException {
        Files.writeString(folder.resolve("scenarios.json"), "[]");
        assertThatThrownBy(() -> DataPackageReader.read(folder)).isInstanceOfSatisfying(PackageException.class,
                refused -> assertThat(refused.text(Messages.of(Language.ZH))).contains("scenarios.json", "至少需要一个情景"));
    }

    @Test
    void a_byte_order_mark_in_front_does_no_harm() throws Exception {
        for (String file : List.of("plan.json", "targets.json")) {
            Files.writeString(folder.resolve(file), "\uFEFF" + Files.readString(folder.resolve(file)));
        }
        assertThat(DataPackageReader.read(folder))
                .isEqualTo(DataPackageReader.read(Path.of("sample-data/wuzhong-services-145")));
    }
}
