package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import planworkbench.ui.Pulse;

/// What the page lists.
class FilterTest extends OnIndicatorPage {

    @AfterEach
    void listEverything() {
        robot.interact(() -> {
            filter().clear();
            this.<String>choice("#indicator-group").setValue("");
            this.<String>choice("#indicator-region").setValue("吴中区");
        });
    }

    @Test
    void aTextLeavesTheIndicatorsThatHaveAllOfItsWords() {
        robot.clickOn("#indicator-filter");
        page.write("旅游 亿元");
        assertThat(page.rows()).containsExactly("▾ 旅游", "旅游总收入");
    }

    @Test
    void theDepartmentAndTheCodeAreSearchedToo() {
        robot.clickOn("#indicator-filter");
        page.write("GDP-REAL");
        assertThat(page.rows()).containsExactly("▾ 总量规模", "地区生产总值实际增速");
    }

    @Test
    void aFieldOfWorkLeavesItsIndicators() {
        robot.interact(() -> choice("#indicator-group").setValue("旅游"));
        assertThat(page.rows()).containsExactly("▾ 旅游", "接待游客", "旅游总收入", "旅游业增加值占GDP比重");
    }

    @Test
    void nothingFoundSaysSoAndOffersTheWayBack() {
        int all = page.rows().size();
        robot.clickOn("#indicator-filter");
        page.write("火星");
        assertThat(page.rows()).isEmpty();
        assertThat(page.texts(robot.lookup(".empty-state").query())).contains("没有符合筛选条件的指标");
        robot.clickOn("#indicator-clear-filter");
        assertThat(page.rows()).hasSize(all);
        assertThat(filter().getText()).isEmpty();
    }

    @Test
    void anotherRegionShowsItsOwnFigures() {
        robot.interact(() -> choice("#indicator-region").setValue("苏州市"));
        assertThat(page.rows()).containsExactly("▾ 总量规模", "服务业增加值", "地区生产总值", "▾ 贡献份额", "服务业增加值占GDP比重");
        assertThat(page.figure("地区生产总值", 2022)).isEqualTo("23,958.3");
        assertThat(page.figure("服务业增加值占GDP比重", 2024)).isEqualTo("52.41");
    }

    @Test
    void aHeadingIsFoldedAndOpenedByAClick() {
        // the table stands where its selected figure is
        robot.interact(() -> {
            page.table().scrollTo(0);
            Pulse.now(page.table());
        });
        robot.clickOn("总量规模  5");
        assertThat(page.rows()).doesNotContain("地区生产总值").contains("▾ 总量规模");
        robot.clickOn("总量规模  5");
        assertThat(page.rows()).contains("地区生产总值");
    }

    private TextField filter() {
        return robot.lookup("#indicator-filter").queryAs(TextField.class);
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> choice(String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }
}
