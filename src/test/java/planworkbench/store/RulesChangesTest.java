package planworkbench.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.RuleSet;
import planworkbench.plan.RulesVersion;
import planworkbench.plan.SchedulePath;
import planworkbench.store.HistoryEntry.Subject;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.wording.HistoryText;

/// The limits that targets are judged by.
class RulesChangesTest {

    private static final RuleSet TIGHT = new RuleSet(0.05, 0.5, 0.1,
            new AssessmentRules(0.02, SchedulePath.LINEAR, 0.95, 0.6, 0, 0.95, 0.1, 0.005));
    private static final RuleSet GEOMETRIC = new RuleSet(0.05, 0.5, 0.1,
            TIGHT.assessment().withPath(SchedulePath.GEOMETRIC));

    @TempDir
    Path folder;

    private Workspace create() {
        return Samples.workspaces(folder).create(folder.resolve("work"), Samples.plan(), Samples.scenarios());
    }

    private static RulesVersion version(int number, String why) {
        return new RulesVersion(number, Samples.signed().on(), Samples.signed().by(), why);
    }

    @Test
    void rules_say_who_changed_them_after_reopening_and_can_be_taken_back_and_brought_back_then() {
        try (Workspace workspace = create()) {
            workspace.edits().apply(new Change.PutRules(TIGHT), "收紧容差");
            workspace.edits().apply(new Change.PutRules(GEOMETRIC), "改用几何路径");
        }
        try (Workspace workspace = Samples.workspaces(folder).open(folder.resolve("work"))) {
            EditService edits = workspace.edits();
            RuleSet now = edits.current().plan().rules();
            assertThat(now.limits()).isEqualTo(GEOMETRIC);
            assertThat(now.version()).isEqualTo(version(3, "改用几何路径"));
            assertThat(edits.undo().plan().rules().version()).isEqualTo(version(2, "收紧容差"));
            assertThat(edits.undo().plan().rules()).isEqualTo(RuleSet.DEFAULT);
            edits.redo();
            assertThat(edits.redo().plan().rules()).isEqualTo(now);
            workspace.verify();
        }
    }

    @Test
    void the_history_tells_what_differs_and_brings_earlier_rules_back_as_a_version_of_their_own() {
        try (Workspace workspace = create()) {
            EditService edits = workspace.edits();
            edits.apply(new Change.PutRules(TIGHT), "收紧容差");
            HistoryEntry entry = edits.history(1).getFirst();
            HistoryText text = new HistoryText(edits.current().plan(), edits.current().scenarios(),
                    Messages.of(Language.ZH));
            assertThat(text.what(entry)).isEqualTo("评估规则");
            assertThat(text.change(entry)).isEqualTo("应达进度容差 5 个百分点；第1版 → 应达进度容差 2 个百分点；第2版");
            Change back = EarlierValue.BEFORE.restored(entry.subject(), edits.current());
            assertThat(EarlierValue.AFTER.restored(entry.subject(), edits.current())).isNull();
            RuleSet restored = edits.apply(requireNonNull(back), "").plan().rules();
            assertThat(restored.isDefault()).isTrue();
            assertThat(restored.version()).isEqualTo(version(3, ""));
        }
    }

    @Test
    void several_steps_are_gone_back_over_as_one_and_a_step_makes_one_version() {
        try (Workspace workspace = create()) {
            EditService edits = workspace.edits();
            edits.apply(new Change.Several(List.of(new Change.PutRules(TIGHT), new Change.PutRules(GEOMETRIC))), "两改");
            assertThat(edits.current().plan().rules().version()).isEqualTo(version(2, "两改"));
            edits.apply(new Change.PutRules(TIGHT), "");
            edits.undoTo(0, "");
            assertThat(edits.current().plan().rules()).isEqualTo(RuleSet.DEFAULT);
            assertThat(edits.history(1).getFirst().subject()).isInstanceOfSatisfying(Subject.OfRules.class,
                    back -> assertThat(back.now()).isEqualTo(RuleSet.DEFAULT));
            workspace.verify();
        }
    }

    @Test
    void rules_that_are_the_present_ones_are_no_step() {
        try (Workspace workspace = create()) {
            long before = workspace.edits().current().revision();
            assertThat(workspace.edits().apply(new Change.PutRules(RuleSet.DEFAULT), "没有变").revision())
                    .isEqualTo(before);
        }
    }
}
