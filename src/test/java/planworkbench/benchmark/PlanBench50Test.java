package planworkbench.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlanBench50Test {

    private final PlanBench50 model = new PlanBench50();

    @Test
    void theTotalIsTheKnownOneWhenEverythingIsRecomputed() {
        model.moveAllSliders();
        model.all();
        assertThat(model.totalOfLastYear()).isEqualTo(12743.02937, within(5e-6));
    }

    @Test
    void theTotalIsTheKnownOneWhenSlidersMoveOneAfterAnother() {
        model.all();
        for (int i = 0; i < PlanBench50.LEVELS; i++) {
            model.grow(i, growth(i));
            model.moved(i);
        }
        assertThat(model.totalOfLastYear()).isEqualTo(12743.02937, within(5e-6));
    }

    @Test
    void ratiosAndAttainmentAreThoseOfTheDefinition() {
        model.moveAllSliders();
        model.all();
        double x2 = 102 * Math.pow(1 + growth(2) / 100, 15);
        double x17 = 117 * Math.pow(1 + growth(17) / 100, 15);
        assertThat(model.value("per2", 2035)).isEqualTo(x2 / x17 * 1e4, within(1e-7));
        assertThat(model.value("attainment2", 2021)).isEqualTo(102 * (1 + growth(2) / 100) / 132.6, within(1e-12));
        assertThat(model.value("attainment2", 2035)).isEqualTo(1);
    }

    private static double growth(int i) {
        return (950 + i) % 97 / 10.0;
    }
}
