package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be done, and how that is said: in the user's language, by name and reason, with the agreed exit code.
class RefusedCommandsTest extends OnTheCommandLine {

    RefusedCommandsTest() {
        super(SAMPLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,23 | 千位分隔符", "12abc | 单位", "abc | 不是", "5% | 单位"})
    void aValueThatCannotBeReadIsRefusedByNameAndReason(String value, String reason) {
        Run run = run("set", workspace, "服务业增加值", "2021", value);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("服务业增加值 2021", value, reason);
        assertThat(run("history", workspace).out()).contains("还没有修改");
    }

    @Test
    void nothingToUndoIsSaidOnStderr() {
        Run run = run("undo", workspace);
        assertThat(run).isEqualTo(new Run(1, "", "没有可以撤销的修改" + System.lineSeparator()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "--no-such-option", "project", "set", "new"})
    void wrongUsageEndsWithTwo(String command) {
        assertThat(run(command)).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"set, YEAR, 20x1", "project, --origin, foo"})
    void aWrongValueIsNamedInTheUsersLanguage(String command, String what, String value) {
        Run run = command.equals("set")
                ? run("set", workspace, "服务业增加值", value, "5")
                : run("project", workspace, "--origin", value);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().findFirst()).hasValue(what + " 的值“" + value + "”不对");
    }

    @Test
    void aPackageThatIsNoneIsRefusedWithItsFolderAndFile() {
        String other = folder.resolve("other").toString();
        Run run = run("new", other, "--from", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(folder.toString(), "plan.json", "缺少这个文件");
        assertThat(folder.resolve("other.mv.db")).doesNotExist();
    }

    @Test
    void aMissingWorkspaceIsAFailureInTheLanguageAskedFor() {
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(run("show", nowhere)).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains("nowhere").containsPattern("\\p{IsHan}");
        });
        assertThat(run("--lang", "en", "show", nowhere).err()).contains("nowhere").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aWorkspaceIsNotMadeOverAnother() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("work.mv.db"));
        assertThat(run("new", workspace, "--from", SAMPLE).exit()).isEqualTo(1);
        assertThat(Files.readAllBytes(folder.resolve("work.mv.db"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x0", "99999x10", "1440", "1440x"})
    void aSizeThatIsNoneIsWrongUsage(String size) {
        assertThat(run("screenshot", workspace, "--out", folder.toString(), "--size", size).exit()).isEqualTo(2);
    }

    @Test
    void aSampleThatCannotBeOpenedIsToldWithoutACommandToo() throws Exception {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/sample.mv.db"), "no database");
        Run run = run();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("sample.mv.db").isEqualTo(run("open").err());
    }

    @Test
    void aWorkspaceWithoutANameIsRefused() {
        assertThat(run("new", "", "--from", SAMPLE).exit()).isEqualTo(1);
    }

    @Test
    void aNumberOfAHundredThousandDigitsIsRefused() {
        assertThat(run("set", workspace, "地区生产总值", "2023", "9".repeat(100_000)).exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"simulate --paths many | --paths 的值“many”不对",
        "simulate --paths | 缺少参数：--paths",
        "new W | 缺少参数：--from", "set W | 缺少参数：INDICATOR",
        "simulate W --seed 1 --seed 2 | 选项 --seed 写了两次"})
    void wrongUsageNamesWhatIsTypedAndNotItsPlaceholder(String command, String message) {
        Run run = run(command.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().findFirst()).hasValue(message);
    }

    @Test
    void aProjectionThatEndsBeforeTheTargetYearIsRefused() {
        for (String json : List.of("", "--json")) {
            Run run = run(Stream.of("project", workspace, "--horizon", "2024", json).filter(a -> !a.isEmpty())
                    .toArray(String[]::new));
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("2024", "早于目标年 2025");
        }
        assertThat(run("project", workspace, "--horizon", "2025").exit()).isZero();
        assertThat(run("project", workspace, "--horizon", "2071").err()).contains("2071", "2025", "2070");
    }

    @ParameterizedTest
    @CsvSource({"a-file, 是一个文件", "a-file/below, 是一个文件", "/proc/pictures, 建立不了", "taken, 建立不了"})
    void aFolderThatTakesNoPicturesIsNamedWithTheReasonInTheUsersWords(String out, String reason) throws Exception {
        Files.writeString(folder.resolve("a-file"), "");
        Files.createDirectories(folder.resolve("taken/overview-light.png/full"));
        Path pictures = folder.resolve(out);
        Run run = run("screenshot", workspace, "--out", pictures.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(pictures.toString(), reason).doesNotContain("Exception", "java");
        assertThat(run("--lang", "en", "screenshot", workspace, "--out", pictures.toString()).err())
                .contains(pictures.toString()).doesNotContain("Exception", "java").doesNotContainPattern("\\p{IsHan}");
        assertThat(Files.readString(folder.resolve("a-file"))).isEmpty();
    }

    @Test
    void aWorkspaceThatNeverWasIsMissingAndNotGoneAndOneLearnsHowToMakeIt() {
        Run run = run("show", folder.resolve("nope").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("nope.mv.db", "没有这个文件", "plan-workbench new").doesNotContain("不在了");
    }

    @Test
    void ofADamagedFileTheNewestBackupIsNamedOrThatThereIsNone() throws Exception {
        Files.writeString(folder.resolve("work.mv.db"), "cut");
        assertThat(run("show", workspace).err()).contains("旁边没有备份").doesNotContain("最近的备份");
        assertThat(run("--lang", "en", "show", workspace).err()).contains("There is no backup beside it");
        Files.writeString(folder.resolve("work-b-20261124-120000-000.sql.gz"), "of another workspace");
        assertThat(run("show", workspace).err()).contains("旁边没有备份");
        Path backup = folder.resolve("work-20261124-110000-000.sql.gz");
        Files.writeString(backup, "");
        assertThat(run("show", workspace).err()).contains("最近的备份：" + backup)
                .doesNotContain("没有备份");
    }

    @Test
    void aFigureThatNoUnitExplainsIsRefusedByNameAndLimit() {
        Run run = run("set", workspace, "服务业增加值", "2024", "1" + "0".repeat(15));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("服务业增加值 2024", "过大", "1,000,000,000,000,000");
        assertThat(run("set", workspace, "服务业增加值", "2024", "1e300").exit()).isEqualTo(1);
    }
}
