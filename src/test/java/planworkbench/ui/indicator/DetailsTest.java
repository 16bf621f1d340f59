package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;

import org.junit.jupiter.api.Test;

import planworkbench.plan.ObservationStatus;

/// The panel beside the table.
class DetailsTest extends OnIndicatorPage {

    private static final String GDP = "地区生产总值";

    @Test
    void theChangeOnTheYearBeforeIsShownAndNeverAcrossABreak() {
        page.click(GDP, 2021);
        assertThat(page.details()).contains("较上年 +11.63%", "出处待核实");
        page.click(GDP, 2024);
        assertThat(page.details()).contains("口径变化，与上年不可比");
        page.click("文化产业增加值占GDP比重", 2021);
        assertThat(page.details()).contains("较上年 +0.2 个百分点");
        page.click(GDP, 2023);
        assertThat(page.details()).contains("上年无数据，不计算增速");
    }

    @Test
    void anotherStatusIsMarkedInTheTable() {
        page.click(GDP, 2023);
        window.settle();
        assertThat(page.marks(GDP, 2023)).isEmpty();
        robot.interact(() -> statuses().setValue(ObservationStatus.FLASH));
        window.settle();
        assertThat(page.marks(GDP, 2023)).isEqualTo("快");
        assertThat(page.texts(robot.lookup("#indicator-legend").query())).contains("快报");
    }

    @Test
    void aFigureIsCalledByItsStatusAndHeldAgainstTheTargetInWords() {
        page.enter("服务业增加值", 2022, "1234.56");
        window.settle();
        page.click("服务业增加值", 2022);
        window.settle();
        assertThat(page.details()).contains("2022 年预计 1,234.56 亿元，超出目标 234.56 亿元");
        page.click("服务业增加值", 2020);
        window.settle();
        assertThat(page.details()).contains("距目标还差 275.47 亿元");
    }

    @Test
    void theUndoButtonSaysWhatItWillTakeBack() {
        page.enter("服务业增加值", 2022, "760");
        window.settle();
        page.enter("服务业增加值", 2022, "1234.56");
        window.settle();
        assertThat(tip("#undo")).isEqualTo("撤销：服务业增加值 2022 年 760 亿元 → 1,234.56 亿元（Ctrl+Z）");
        robot.interact(window.model()::undo);
        window.settle();
        assertThat(tip("#redo")).contains("760 亿元 → 1,234.56 亿元");
        assertThat(tip("#undo")).contains("服务业增加值 2022", "→ 760 亿元");
    }

    private String tip(String button) {
        window.until(window.model().savingProperty(), saving -> !saving);
        CompletableFuture<String> read = new CompletableFuture<>();
        robot.interact(() -> window.model().afterWork(
                () -> read.complete(robot.lookup(button).queryButton().getTooltip().getText())));
        return read.join();
    }

    @Test
    void aNegativeAmountIsTakenAndRemarkedOn() {
        page.enter("服务业增加值", 2022, "-50");
        window.settle();
        assertThat(page.notes()).containsExactly("服务业增加值为负数，请核对");
        assertThat(page.figure("服务业增加值", 2022)).isEqualTo("−50");
    }

    @Test
    void theSourceOpensThePlansTextAtItsSentence() {
        page.click(GDP, 2020);
        window.settle();
        robot.clickOn("查看原文第 11 行");
        window.settle();
        assertThat(robot.lookup("#plan-text").query().isVisible()).isTrue();
        String marked = String.join("", robot.lookup("#plan-text-lines").lookup(".plan-text-line:quoted")
                .lookup(".marked-stretch").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
        assertThat(marked).isEqualTo("地区生产总值达到1343.78亿元");
        assertThat(page.texts(robot.lookup("#plan-text-lines").lookup(".plan-text-line:quoted").query()))
                .startsWith("11\n");
    }

    @Test
    void anEarlierValueIsRestoredFromTheHistory() {
        page.enter(GDP, 2023, "1650");
        window.settle();
        page.click(GDP, 2023);
        window.settle();
        assertThat(page.details()).contains("1,624 → 1,650", "王敏", "手工录入");
        robot.clickOn("恢复为 1,624");
        window.settle();
        assertThat(page.figure(GDP, 2023)).isEqualTo("1,624");
        assertThat(page.details()).contains("1,650 → 1,624", "恢复历史值");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<ObservationStatus> statuses() {
        return robot.lookup("#indicator-status").queryAs(ComboBox.class);
    }
}
