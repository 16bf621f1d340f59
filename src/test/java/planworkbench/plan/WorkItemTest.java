package planworkbench.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be reported of an area of work, and what cannot.
class WorkItemTest {

    private static final String HASH = "0".repeat(64);
    private static final WorkItem ITEM = new WorkItem("W1", "组", "任务", WorkItemKind.TASK, WorkItemStatus.UNDER_WAY,
            null,
            null, List.of());

    @ParameterizedTest
    @CsvSource({"2023-06,2023-06", "2023-6-5,2023-06-05", "2023年6月,2023-06", "2023年6月30日,2023-06-30",
        "2023/06,2023-06", "2023.6.30,2023-06-30", "2023年6月底前,2023-06", "2023年底,2023-12", "2023,2023-12",
        "2024年2月29日前,2024-02-29"})
    void a_date_is_understood_as_people_write_it(String written, String expected) {
        DueDate date = Objects.requireNonNull(DueDate.read(" " + written + " "));
        assertThat(date).hasToString(expected).isEqualTo(DueDate.read(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "明年", "2023-13", "2023-02-29", "2023-06-31", "23-06", "1023-06", "2201",
        "2023-06-30-01"})
    void what_is_no_date_of_a_plan_is_not_taken_for_one(String written) {
        assertThat(DueDate.read(written)).isNull();
    }

    @Test
    void a_milestone_is_overdue_at_the_end_of_its_last_day_unless_it_was_reached() {
        WorkMilestone june = new WorkMilestone("竣工", DueDate.ofMonth(2023, 6), null);
        LocalDate last = LocalDate.of(2023, 6, 30);
        LocalDate next = last.plusDays(1);
        assertThat(june.isOverdue(last.minusDays(1))).isFalse();
        assertThat(june.isOverdue(last)).isTrue();
        assertThat(june.isOverdue(next)).isTrue();
        assertThat(june.done(last).isOverdue(last)).isFalse();
        assertThat(june.done(next).isOverdue(next)).isFalse();
        // on the day of the evaluation nobody knew that it would be reached
        assertThat(june.done(next.plusDays(1)).isOverdue(next)).isTrue();
        assertThat(june.done(next.plusDays(1)).isDone(next)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"批复.pdf,批复.pdf", "../../etc/passwd,passwd", "C:\\Users\\王\\批复.pdf,批复.pdf", "a:b*c?.txt,a_b_c_.txt",
        "..,_", "报告. .,报告", "a\u202efdp.exe,afdp.exe", "a\u0000b,ab", "' ',_", "<>|?.txt,____.txt"})
    void a_file_is_kept_under_a_plain_name(String written, String expected) {
        assertThat(Evidence.plainName(written)).isEqualTo(expected);
        assertThatCode(() -> new Evidence(expected, 0, HASH, "")).doesNotThrowAnyException();
    }

    @Test
    void a_long_name_keeps_its_ending_and_fits_every_file_system_also_in_Chinese() {
        Evidence file = new Evidence(Evidence.plainName("字".repeat(300) + ".docx"), 1, HASH, "");
        assertThat(file.name()).endsWith("字.docx").hasSize(Evidence.LONGEST_NAME);
        assertThat(file.storedName().getBytes(UTF_8)).hasSizeLessThan(255);
        String pairs = Evidence.plainName("\uD83D\uDE00".repeat(100) + "a.txt");
        assertThat(pairs.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b.pdf", "..\\b.pdf", "..", "", "a:b", "尾.", "a\nb"})
    void a_name_that_leads_elsewhere_or_is_not_whole_is_no_evidence(String name) {
        assertThatThrownBy(() -> new Evidence(name, 1, HASH, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_too_much_or_the_same_twice_is_refused() {
        Evidence file = new Evidence("a.pdf", Evidence.LARGEST, HASH, "");
        assertThatThrownBy(() -> new Evidence("a.pdf", Evidence.LARGEST + 1, HASH, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Evidence("a.pdf", 1, "0".repeat(63) + "G", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ITEM.withEvidence(List.of(file, new Evidence("b.pdf", 1, HASH, ""))))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> ITEM.withProgress("字".repeat(5001))).hasMessageContaining("5001");
        WorkMilestone milestone = new WorkMilestone("竣工", DueDate.ofMonth(2023, 6), null);
        assertThatThrownBy(() -> ITEM.withMilestones(Collections.nCopies(101, milestone)))
                .hasMessageContaining("101");
        assertThatThrownBy(() -> new WorkMilestone("两\n行", milestone.due(), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
