package planworkbench.ui.report.next;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.assessment.nextplan.KeptProposals;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;

/// 下一期目标 on the page 报告, on the practice figures of 2021 to 2023.
@ExtendWith(ApplicationExtension.class)
class NextPlanSectionTest {

    @TempDir
    Path folder;

    private SampleWindow window;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        open();
    }

    private void open() {
        window = SampleWindow.show(stage, folder, PageId.REPORT, "wuzhong-demo-midterm");
        window.model().scenarioProperty().set("latest");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_number_that_is_typed_over_gets_its_probability_survives_a_restart_and_is_written(FxRobot robot)
            throws Exception {
        openSection(robot);
        TextField first = robot.lookup("#next-number-T01").queryAs(TextField.class);
        assertThat(first.getText()).isEqualTo("1,290");
        robot.interact(first::requestFocus);
        robot.interact(first::selectAll);
        robot.write("1350").type(KeyCode.ENTER);
        settle(robot);
        assertThat(numbers("T01").chosen().probability()).isBetween(0.4, 0.5);
        assertThat(robot.lookup("#next-number-T01").queryAs(TextField.class)).as("the same field").isSameAs(first)
                .extracting(TextField::getText).isEqualTo("1,350");
        robot.interact(robot.lookup("#next-want-T02").queryAs(CheckBox.class)::fire);
        settle(robot);
        assertThat(KeptProposals.wanted(window.model().snapshot().plan(), 2030)).hasSize(31).doesNotContain("T02");

        Path file = folder.resolve("建议.docx");
        window.chooseNext(file);
        robot.interact(robot.lookup("#next-produce").queryAs(ButtonBase.class)::fire);
        window.until(robot.lookup("#next-outcome").queryAs(Label.class).textProperty(),
                text -> text.equals("已生成：建议.docx"));
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in);
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("31项目标", "超 1,350 亿元").doesNotContain("服务业增加值年均增速");
        }

        TextField probabilities = robot.lookup("#next-probabilities").queryAs(TextField.class);
        robot.interact(probabilities::requestFocus);
        robot.interact(() -> probabilities.setText("60、85"));
        robot.type(KeyCode.ENTER);
        settle(robot);
        window.close();
        robot.interact(this::open);
        openSection(robot);
        assertThat(robot.lookup("#next-probabilities").queryAs(TextField.class).getText()).isEqualTo("60%、85%");
        robot.interact(window.model()::undo);
        settle(robot);
        assertThat(robot.lookup("#next-probabilities").queryAs(TextField.class).getText()).isEqualTo("50%、70%、80%");
        assertThat(robot.lookup("#next-number-T01").queryAs(TextField.class).getText()).isEqualTo("1,350");
        assertThat(robot.lookup("#next-want-T02").queryAs(CheckBox.class).isSelected()).isFalse();
        robot.interact(window.model()::undo);
        robot.interact(window.model()::undo);
        settle(robot);
        assertThat(window.model().snapshot().plan().reportTexts()).isEmpty();
        assertThat(robot.lookup("#next-number-T01").queryAs(TextField.class).getText()).isEqualTo("1,290");
    }

    @Test
    void years_that_are_chosen_faster_than_they_are_saved_never_jump_back(FxRobot robot) {
        openSection(robot);
        List<Integer> years = new ArrayList<>();
        robot.interact(() -> {
            NextPlanViewModel next = new NextPlanViewModel(window.model());
            next.termsProperty().subscribe(terms -> years.add(terms.targetYear()));
            next.choose("T01", 1350);
            next.chooseTargetYear(2031);
            next.chooseTargetYear(2032);
        });
        settle(robot);
        assertThat(years).containsExactly(2030, 2031, 2032);
        assertThat(KeptProposals.terms(window.model().snapshot().plan()).targetYear()).isEqualTo(2032);
        robot.interact(window.model()::undo);
        settle(robot);
        assertThat(years).as("later changes are followed").endsWith(2031);
    }

    private void openSection(FxRobot robot) {
        window.settle();
        robot.interact(robot.lookup("#report-show-next").queryAs(ButtonBase.class)::fire);
        settle(robot);
    }

    private void settle(FxRobot robot) {
        window.settle();
        window.idle();
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private Numbers numbers(String target) {
        TableView<ObjectProperty<NextPlanRow>> table = (TableView<ObjectProperty<NextPlanRow>>) Objects
                .requireNonNull(stage.getScene().lookup("#next-table"));
        return (Numbers) table.getItems().stream().map(ObjectProperty::get).filter(row -> row.id().equals(target))
                .findFirst().orElseThrow()
                .target().outlook();
    }
}
