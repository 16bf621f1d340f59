package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.ReportText;
import planworkbench.store.ChangeRefused.Reason;
import planworkbench.store.HistoryEntry.Subject;

/// What the author of a report writes at its places.
class ReportTextChangesTest {

    private static final ReportText FIRST = new ReportText("target.T01.cause", 2023, "统计口径调整。\n企业外迁。");
    private static final ReportText LATER = new ReportText("target.T01.cause", 2023, "企业外迁。");

    @TempDir
    Path folder;

    private Workspace create() {
        return Samples.workspaces(folder).create(folder.resolve("work"), Samples.plan(), Samples.scenarios());
    }

    @Test
    void whatIsWrittenIsThereAfterReopeningAndCanBeTakenBackThen() {
        try (Workspace workspace = create()) {
            workspace.edits().apply(new Change.PutReportText(FIRST), "");
            workspace.edits().apply(new Change.PutReportText(LATER), "领导审阅");
        }
        try (Workspace workspace = Samples.workspaces(folder).open(folder.resolve("work"))) {
            EditService edits = workspace.edits();
            assertThat(edits.current().plan().reportTexts(2023)).isEqualTo(Map.of("target.T01.cause", "企业外迁。"));
            assertThat(edits.current().plan().reportTexts(2022)).as("each year has texts of its own").isEmpty();
            assertThat(edits.history(1)).singleElement().satisfies(entry -> {
                assertThat(entry.subject()).isEqualTo(new Subject.OfReportText(FIRST.key(), FIRST, LATER));
                assertThat(entry.why()).isEqualTo("领导审阅");
            });
            assertThat(edits.undo().plan().reportTexts().values()).containsExactly(FIRST);
            assertThat(edits.undo().plan().reportTexts()).isEmpty();
            workspace.verify();
        }
    }

    @Test
    void severalStepsAreGoneBackOverAsOne() {
        try (Workspace workspace = create()) {
            EditService edits = workspace.edits();
            long before = edits.current().revision();
            edits.apply(new Change.PutReportText(FIRST), "");
            edits.apply(new Change.PutReportText(LATER), "");
            edits.apply(new Change.RemoveReportText(LATER.key()), "");
            edits.apply(new Change.PutReportText(FIRST), "");
            assertThat(edits.undoTo(before, "").plan().reportTexts()).isEmpty();
            workspace.verify();
        }
    }

    @Test
    void aYearThatIsNotEvaluatedIsRefused() {
        try (Workspace workspace = create()) {
            int base = workspace.edits().current().plan().baseYear();
            assertThatThrownBy(() -> workspace.edits()
                    .apply(new Change.PutReportText(new ReportText("overall.author", base, "好")), ""))
                    .isInstanceOfSatisfying(ChangeRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.RATING_YEAR));
        }
    }

    @Test
    void aTextIsNeitherBlankNorEndlessNorHoldsWhatNobodySees() {
        for (String text : List.of(" \n", "字".repeat(ReportText.LONGEST + 1), "a\u0007")) {
            assertThatThrownBy(() -> new ReportText("overall.author", 2023, text))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new ReportText(" ", 2023, "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
