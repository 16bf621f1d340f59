package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import planworkbench.plan.SeriesKey;

/// What the page shows before anyone chose anything.
class FirstOpeningTest extends OnIndicatorPage {

    @Test
    void aFigureIsDescribedUntilAnotherPagePointsElsewhere() {
        assertThat(page.details()).startsWith("服务业增加值 · 2024\n1,050.28\n亿元");
        assertThat(window.model().selectedSeriesProperty().get()).isNull();
        robot.interact(() -> window.model().selectedSeriesProperty().set(new SeriesKey("retail-sales", "吴中区")));
        window.settle();
        assertThat(page.details()).startsWith("社会消费品零售总额 · 2021\n860\n亿元");
        assertThat(page.focused()).isEqualTo("社会消费品零售总额 2021");
    }
}
