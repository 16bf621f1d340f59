package planworkbench.ui.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.Workbench;
import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.cli.CommandLineInterface;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.Target;
import planworkbench.store.Change;
import planworkbench.store.HistoryEntry;
import planworkbench.store.Installation;
import planworkbench.text.Language;
import planworkbench.ui.Pulse;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;
import planworkbench.ui.form.AuthorField;

/// 评估, on the practice figures of 2021 to 2023.
@ExtendWith(ApplicationExtension.class)
class EvaluationPageTest {

    @TempDir
    Path folder;

    private SampleWindow window;
    private FxRobot robot;

    @Start
    void show(Stage stage) {
        window = SampleWindow.show(stage, folder, PageId.EVALUATION, "wuzhong-demo-midterm");
    }

    @BeforeEach
    void wait(FxRobot used) {
        robot = used;
        window.settle();
        until(() -> rows().size() == 32 && rows().getFirst().trend() != null);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_page_says_of_each_year_what_assess_says() throws Exception {
        assertThat(year().getValue()).as("the last year with figures").isEqualTo(2023);
        sameAs(assess(2023));
        assertThat(text("#evaluation-headline-counts"))
                .isEqualTo("10项主要指标中，提前实现2项，快于预期2项，符合预期3项，滞后于预期1项，无法评估2项。");
        choose(2022);
        sameAs(assess(2022));
        assertThat(text("#evaluation-counts")).isEqualTo("32项目标中，提前实现1项，快于预期3项，符合预期5项，滞后于预期9项，无法评估14项。");
        assertThat(text("#evaluation-schedule"))
                .isEqualTo("(830−724.53)/(1000−724.53)=38.3%，序时进度40%，相差−1.7个百分点，符合预期");
        assertThat(robot.lookup("#evaluation-few-figures").query().isVisible()).isFalse();
        Target services = requireNonNull(window.model().snapshot().plan().targets().get("T01"));
        robot.interact(() -> window.model().apply(
                new Change.PutTarget(services.withPlanned(new TreeMap<>(Map.of(2022, 780.0)))), "年度计划"));
        until(() -> text("#evaluation-schedule").contains("序时进度（年度计划）20.1%，相差+18.2个百分点，快于预期"));
        assertThat(text("#evaluation-counts")).contains("快于预期4项，符合预期4项");
        choose(2025);
        assertThat(text("#evaluation-counts")).startsWith("32项目标中，已完成3项，未完成1项");
        assertThat(robot.lookup("#evaluation-few-figures").query().isVisible()).isTrue();

        robot.interact(() -> window.settings().languageProperty().set(Language.EN));
        TableView<?> english = robot.lookup("#evaluation-table").queryAs(TableView.class);
        assertThat(english.getColumns()).hasSizeGreaterThan(8);
        assertThat(english.getColumns().stream().mapToDouble(column -> column.getMinWidth()).sum())
                .as("room beside the arithmetic in a window 1280 pixels wide").isLessThanOrEqualTo(792);
    }

    @Test
    void causes_are_written_beside_the_target_saved_and_undone() {
        ToggleButton words = robot.lookup("#evaluation-side-WORDS").query();
        robot.interact(words::fire);
        AuthorField cause = robot.lookup(".author-field").query();
        String target = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> rows().getFirst().target().id());
        assertThat(cause.key()).isEqualTo(new ReportText.Key("target." + target + ".cause", 2023));
        robot.interact(cause::requestFocus);
        robot.write("项目投产推迟");
        robot.interact(words::requestFocus);
        window.settle();
        assertThat(requireNonNull(window.model().snapshot().plan().reportTexts().get(cause.key())).text())
                .isEqualTo("项目投产推迟\n");
        robot.interact(window.model()::undo);
        window.settle();
        until(() -> ((TextArea) robot.lookup(".author-field").query()).getText().isEmpty());
        assertThat(window.model().snapshot().plan().reportTexts()).isEmpty();
    }

    /// Every number of every row, and the counts on the buttons.
    private void sameAs(JsonNode assessed) {
        for (EvaluationRow row : rows()) {
            JsonNode target = target(assessed, row.target().id());
            var assessment = row.assessment();
            same(assessment.schedule().completion(), target.get("completion"));
            same(assessment.schedule().scheduledShare(), target.get("scheduledShare"));
            same(assessment.growthRatio().ratio(), target.get("growthRatio"));
            same(assessment.extrapolation().ratio(), target.get("extrapolation"));
            assertThat(assessment.expected() == null ? "null" : assessment.expected().toString())
                    .isEqualTo(target.get("expectedYear").asText());
            assertThat(assessment.rating().name().replace("_", ""))
                    .isEqualToIgnoringCase(target.get("rating").asText());
        }
        assessed.get("counts").properties().stream().filter(count -> count.getValue().asInt() > 0)
                .forEach(count -> assertThat(buttons()).anySatisfy(button -> {
                    assertThat(button.getId().replace("evaluation-", "").replace("_", ""))
                            .isEqualToIgnoringCase(count.getKey());
                    assertThat(button.getText()).endsWith(" " + count.getValue().asInt());
                }));
    }

    private static void same(@Nullable Double shown, JsonNode said) {
        if (shown == null) {
            assertThat(said.isNull()).isTrue();
        } else {
            assertThat(shown).isCloseTo(said.asDouble(), within(1e-12));
        }
    }

    @Test
    void the_trend_is_that_of_the_chosen_scenario() {
        assertThat(trends()).isEqualTo(outcome().attainments());
        String another = window.model().snapshot().scenarios().scenarios().keySet().stream()
                .filter(id -> !id.equals(window.model().scenarioProperty().get())).findFirst().orElseThrow();
        robot.interact(() -> window.model().scenarioProperty().set(another));
        assertThat(trends()).isEqualTo(outcome().attainments());
    }

    private ScenarioOutcome outcome() {
        return requireNonNull(requireNonNull(window.model().outcomesProperty().get()).byScenario()
                .get(window.model().scenarioProperty().get()));
    }

    private List<Attainment> trends() {
        return rows().stream().map(row -> requireNonNull(row.trend())).toList();
    }

    @Test
    void a_rating_by_hand_needs_a_reason_and_is_one_step_that_undo_takes_back() {
        select("T04");
        assertThat(assessed("T04")).isEqualTo(Rating.BEHIND);
        robot.interact(this::begin);
        robot.interact(() -> {
            choice().setValue(Rating.AS_EXPECTED);
            press("#rating-save");
        });
        assertThat(robot.lookup(".rating-problem").queryAs(Label.class).getText()).isEqualTo("请写明理由。");
        assertThat(plan().ratingOverrides()).isEmpty();
        select("T05");
        select("T04");
        assertThat(choice().getValue()).as("what was written is kept").isEqualTo(Rating.AS_EXPECTED);
        robot.interact(() -> {
            robot.lookup("#rating-reason").queryAs(TextArea.class).setText("新口径待公布");
            press("#rating-save");
        });
        window.until(window.model().snapshotProperty(), snapshot -> snapshot.revision() == 1);
        until(() -> assessed("T04") == Rating.AS_EXPECTED);
        RatingOverride given = requireNonNull(plan().ratingOverrides().get(new RatingOverride.Key("T04", 2023)));
        assertThat(given.author() + given.date() + given.reason()).isEqualTo("王敏2026-03-02新口径待公布");
        assertThat(text("#rating-given")).isEqualTo("评定为符合预期（序时评级：滞后于预期）");
        assertThat(text("#rating-signed")).isEqualTo("王敏，2026-03-02");
        assertThat(text("#evaluation-counts")).contains("符合预期8项，滞后于预期4项");
        assertThat(history().getFirst().why()).isEqualTo("新口径待公布");
        robot.interact(window.model()::undo);
        until(() -> assessed("T04") == Rating.BEHIND);
        assertThat(text("#evaluation-counts")).contains("符合预期7项，滞后于预期5项");
    }

    @Test
    void a_milestone_that_nobody_can_compute_is_rated_here_and_taken_back() {
        select("T16");
        assertThat(text("#evaluation-schedule")).isEqualTo("2023年未完成，需人工判断并写明依据，无法评估");
        robot.interact(this::begin);
        robot.interact(() -> {
            choice().setValue(Rating.AS_EXPECTED);
            robot.lookup("#rating-reason").queryAs(TextArea.class).setText("营商环境评价列全市第二");
            press("#rating-save");
        });
        until(() -> assessed("T16") == Rating.AS_EXPECTED);
        robot.interact(() -> press("#rating-take-back"));
        until(() -> assessed("T16") == Rating.NOT_ASSESSABLE);
        assertThat(plan().ratingOverrides()).isEmpty();
    }

    @Test
    void the_list_is_narrowed_and_a_warning_leads_to_its_arithmetic() {
        robot.clickOn("#evaluation-BEHIND");
        assertThat(rows()).hasSize(5).allSatisfy(row -> assertThat(row.assessment().rating()).isEqualTo(Rating.BEHIND));
        robot.clickOn("#evaluation-headline");
        assertThat(rows()).extracting(row -> row.target().id()).containsExactly("T04");
        robot.clickOn("#evaluation-BEHIND").clickOn("#evaluation-headline").clickOn("#evaluation-warned");
        assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(row.warnings()).isNotEmpty());
        int warned = rows().size();
        assertThat(robot.lookup("#evaluation-side-WARNINGS").queryAs(ToggleButton.class).getText())
                .isEqualTo("预警 " + warned);
        robot.clickOn("#evaluation-side-WARNINGS");
        assertThat(robot.lookup(".warning-row").queryAll()).hasSize(warned);
        robot.clickOn(robot.lookup(".warning-row").<Node>query());
        assertThat(robot.lookup(".assessment-name").queryAs(Label.class).getText()).isEqualTo("文化产业增加值占GDP比重");
        assertThat(window.model().selectedSeriesProperty().get())
                .isEqualTo(plan().series(requireNonNull(plan().targets().get("T04"))));
    }

    @Test
    void the_form_of_a_rating_by_hand_opens_in_sight_with_its_buttons() {
        Node begin = robot.lookup("#rating-begin").query();
        robot.interact(begin::requestFocus).interact(this::begin);
        WaitForAsyncUtils.waitForFxEvents();
        Button save = robot.lookup("#rating-save").queryButton();
        robot.interact(() -> Pulse.now(save));
        assertThat(choice().isFocused()).isTrue();
        assertThat(bottom(save)).isLessThanOrEqualTo(bottom(robot.lookup(".evaluation-side > .scroll-pane").query()));
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private void begin() {
        press("#rating-begin");
    }

    private void press(String button) {
        robot.lookup(button).queryButton().fire();
    }

    private void choose(int chosen) {
        robot.interact(() -> year().setValue(chosen));
        until(() -> text("#evaluation-counts").length() > 0 && rows().getFirst().assessment().year() == chosen);
    }

    private void select(String target) {
        EvaluationRow row = rows().stream().filter(one -> one.target().id().equals(target)).findFirst().orElseThrow();
        robot.interact(() -> table().getSelectionModel().select(row));
    }

    private Rating assessed(String target) {
        return rows().stream().filter(row -> row.target().id().equals(target)).findFirst().orElseThrow().assessment()
                .rating();
    }

    private List<ToggleButton> buttons() {
        return List.copyOf(robot.lookup(".rating-choice").queryAllAs(ToggleButton.class));
    }

    private ComboBox<Rating> choice() {
        return robot.lookup("#rating-choice").<Rating>queryComboBox();
    }

    private ComboBox<Integer> year() {
        return robot.lookup("#evaluation-year").queryComboBox();
    }

    private TableView<EvaluationRow> table() {
        return robot.lookup("#evaluation-table").queryTableView();
    }

    private List<EvaluationRow> rows() {
        return List.copyOf(table().getItems());
    }

    private String text(String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private Plan plan() {
        return window.model().snapshot().plan();
    }

    private List<HistoryEntry> history() {
        var read = new CompletableFuture<List<HistoryEntry>>();
        robot.interact(() -> window.model().readHistory(5, read::complete));
        return read.join();
    }

    /// Of a workspace of the same package, as a script gets it.
    private JsonNode assess(int year) throws Exception {
        Path other = folder.resolve("other");
        if (!Files.exists(other.resolveSibling("other.mv.db"))) {
            run("new", other.toString(), "--from", "sample-data/wuzhong-demo-midterm");
        }
        return JsonMapper.builder().build()
                .readTree(run("assess", other.toString(), "--year", Integer.toString(year), "--json"));
    }

    private String run(String... args) {
        var out = new StringWriter();
        int exit = CommandLineInterface.run(new Workbench("test", new Installation(folder.resolve("other-home"), true)),
                new PrintWriter(out), new PrintWriter(new StringWriter()), args);
        assertThat(exit).isZero();
        return out.toString();
    }

    private static JsonNode target(JsonNode assessed, String id) {
        for (JsonNode target : assessed.get("targets")) {
            if (target.get("id").asText().equals(id)) {
                return target;
            }
        }
        throw new AssertionError("no target " + id);
    }

    private static void until(BooleanSupplier expected) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(30_000, expected::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not become so", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
