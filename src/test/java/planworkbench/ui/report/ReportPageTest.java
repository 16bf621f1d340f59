package planworkbench.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ReportText;
import planworkbench.report.document.ChapterKind;
import planworkbench.store.Change;
import planworkbench.ui.Pulse;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;
import planworkbench.ui.form.AuthorField;

/// 报告, on the practice figures of 2021 to 2023.
@ExtendWith(ApplicationExtension.class)
class ReportPageTest {

    private static final String COUNTS = "10项主要指标中，提前实现2项，快于预期2项，符合预期3项，滞后于预期1项，无法评估2项。";

    @TempDir
    Path folder;

    private SampleWindow window;
    private Stage stage;
    private FxRobot robot;

    @Start
    void show(Stage shown) {
        stage = shown;
        window = SampleWindow.show(shown, folder, PageId.REPORT, "wuzhong-demo-midterm");
    }

    @BeforeEach
    void composed(FxRobot used) {
        robot = used;
        window.settle();
        window.until(produce().disableProperty(), disabled -> !disabled);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void the_authors_words_are_saved_kept_in_the_report_and_undone() throws Exception {
        assertThat(texts(".report-paragraph")).anyMatch(text -> text.contains(COUNTS));
        show(ChapterKind.PROBLEMS);
        AuthorField cause = field("target.T04.cause");
        robot.interact(cause::requestFocus);
        robot.write("受疫情影响").press(KeyCode.ENTER).release(KeyCode.ENTER).write("项目投产推迟");
        robot.interact(() -> robot.lookup("#report-organisation").query().requestFocus());
        robot.write("发展和改革局").type(KeyCode.ENTER);
        window.settle();
        assertThat(saved("target.T04.cause")).isEqualTo("受疫情影响\n项目投产推迟\n");
        assertThat(field("target.T04.cause")).as("it was not painted anew").isSameAs(cause);

        robot.interact(() -> ((ComboBox<?>) robot.lookup("#report-cut-off").query()).getSelectionModel().select(8));
        window.settle();
        box(ChapterKind.SITUATION);
        Path file = folder.resolve("报告.docx");
        produce(file);
        String words = words(file);
        assertThat(words).contains(COUNTS, "受疫情影响", "项目投产推迟", "发展和改革局", "三、重点任务进展",
                "数据截至：2023年9月");
        assertThat(words).as("a chapter that is not wanted").doesNotContain("面临形势");
        assertThat(texts("#report-outcome")).containsExactly("已生成：报告.docx");
        assertThat(texts(".report-outputs .hyperlink")).containsExactly("报告.docx");

        editInWord(file, "target.T04.cause@2023", "在 Word 里改写的原因");
        robot.interact(cause::requestFocus);
        robot.interact(((Button) robot.lookup("#report-read-back").query())::fire);
        window.until(outcome().textProperty(), text -> text.equals("从“报告.docx”读回：新写 0 处，改写 1 处"));
        window.settle();
        robot.interact(() -> robot.lookup("#report-organisation").query().requestFocus());
        window.settle();
        assertThat(saved("target.T04.cause")).isEqualTo("在 Word 里改写的原因\n");
        window.until(field("target.T04.cause").textProperty(),
                _ -> field("target.T04.cause").getText().equals("在 Word 里改写的原因"));
        robot.interact(window.model()::undo);
        window.settle();
        assertThat(saved("target.T04.cause")).isEqualTo("受疫情影响\n项目投产推迟\n");

        for (int step = 0; step < 3; step++) {
            robot.interact(window.model()::undo);
            window.settle();
        }
        assertThat(window.model().snapshot().plan().reportTexts()).isEmpty();
        window.until(field("target.T04.cause").textProperty(), _ -> field("target.T04.cause").getText().isEmpty());
    }

    @Test
    void the_report_of_another_year_is_not_read_back_and_the_file_is_of_what_is_saved_last() throws Exception {
        show(ChapterKind.PROBLEMS);
        AuthorField cause = field("target.T04.cause");
        robot.interact(() -> {
            cause.requestFocus();
            cause.setText("半个字\uD842不留");
            robot.lookup("#report-organisation").query().requestFocus();
        });
        robot.interact(() -> {
            cause.requestFocus();
            cause.appendText("长".repeat(20_000));
        });
        assertThat(texts(".author-too-long")).contains("最多 19999 字，超出的 6 字没有录入。");
        robot.interact(() -> {
            cause.setText("半个字\uD842不留");
            robot.lookup("#report-organisation").query().requestFocus();
        });
        Path file = folder.resolve("2023.docx");
        produce(file);
        assertThat(words(file)).as("saved a moment before").contains("半个字不留");
        robot.interact(() -> ((ComboBox<?>) robot.lookup("#report-year").query()).getSelectionModel().select(1));
        window.until(produce().disableProperty(), disabled -> !disabled);
        robot.interact(((Button) robot.lookup("#report-read-back").query())::fire);
        window.until(outcome().textProperty(), text -> text.contains("不是本年度的报告"));
        window.settle();
        assertThat(window.model().snapshot().plan().reportTexts().keySet()).extracting(ReportText.Key::year)
                .containsExactly(2023);
    }

    @Test
    void a_file_that_cannot_be_written_is_said_why_and_nothing_is_left() throws Exception {
        Path missing = folder.resolve("nowhere").resolve("报告.docx");
        produce(missing);
        assertThat(texts("#report-outcome").getFirst()).startsWith("没有保存").contains("报告.docx");
        assertThat(folder.resolve("nowhere")).doesNotExist();
        for (ChapterKind chapter : ChapterKind.values()) {
            box(chapter);
        }
        assertThat(produce().isDisabled()).as("without a chapter there is no report").isTrue();
    }

    @Test
    void a_list_says_which_sentences_a_changed_figure_changed() {
        Observation known = Objects.requireNonNull(window.model().snapshot().plan().observations()
                .get(new ObservationKey(window.model().snapshot().plan().series("culture-share"), 2023)));
        robot.interact(() -> window.model().apply(new Change.PutObservation(new Observation(known.series(),
                known.year(), 6.5, known.status(), known.qualifier(), known.source(), known.note())), "核实"));
        robot.interact(((ToggleButton) robot.lookup("#report-show-changes").query())::fire);
        Label summary = robot.lookup("#report-changes-summary").query();
        window.until(summary.textProperty(), text -> text.startsWith("共"));
        ComboBox<?> since = robot.lookup("#report-changes-since").query();
        assertThat(since.getItems()).hasSize(1);
        List<String> words = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> root().lookupAll(".report-change-other")
                .stream().map(text -> ((Text) text).getText()).toList());
        assertThat(words).contains("5.8", "6.5");
        assertThat(texts(".report-change-place")).anyMatch(place -> place.contains("文化"))
                .noneMatch(place -> place.contains("社会消费品零售总额"));

        robot.interact(() -> ((Hyperlink) root().lookup(".report-changes-list .hyperlink")).fire());
        assertThat(texts(".report-paragraph")).as("the chapter is shown again").isNotEmpty();

        robot.interact(window.model()::undo);
        robot.interact(((ToggleButton) robot.lookup("#report-show-changes").query())::fire);
        window.until(since.itemsProperty(), _ -> since.getItems().size() == 2);
        robot.interact(() -> since.getSelectionModel().select(1));
        window.until(summary.textProperty(), text -> text.startsWith("没有变动"));
    }

    private Button produce() {
        return robot.lookup("#report-produce").query();
    }

    private void produce(Path file) {
        window.chooseNext(file);
        robot.interact(produce()::fire);
        window.until(outcome().textProperty(), text -> !text.isEmpty());
    }

    private Label outcome() {
        return robot.lookup("#report-outcome").query();
    }

    private static void editInWord(Path file, String place, String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)));
                OutputStream out = Files.newOutputStream(file)) {
            CTSdtBlock control = document.getDocument().getBody().getSdtList().stream()
                    .filter(one -> one.getSdtPr().getTag().getVal().equals(place)).findFirst().orElseThrow();
            while (control.getSdtContent().sizeOfPArray() > 0) {
                control.getSdtContent().removeP(0);
            }
            control.getSdtContent().addNewP().addNewR().addNewT().setStringValue(text);
            document.write(out);
        }
    }

    private void show(ChapterKind chapter) {
        robot.interact(() -> {
            ((ToggleButton) robot.lookup("#report-show-" + chapter.name()).query()).fire();
            Pulse.now(root());
        });
    }

    private void box(ChapterKind chapter) {
        robot.interact(() -> ((CheckBox) robot.lookup("#report-with-" + chapter.name()).query()).fire());
    }

    private AuthorField field(String place) {
        return Objects.requireNonNull((AuthorField) WaitForAsyncUtils.waitForAsyncFx(60_000,
                () -> root().lookupAll(".author-field").stream()
                        .filter(field -> ("author-" + place).equals(field.getId())).findFirst().orElse(null)));
    }

    private List<String> texts(String selector) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Pulse.now(root());
            return root().lookupAll(selector).stream().map(label -> ((Labeled) label).getText())
                    .collect(Collectors.toList());
        });
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    private String saved(String place) {
        return Objects.requireNonNull(window.model().snapshot().plan().reportTexts()
                .get(new ReportText.Key(place, 2023))).text();
    }

    private static String words(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
