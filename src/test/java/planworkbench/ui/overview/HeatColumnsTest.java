package planworkbench.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import planworkbench.ui.overview.HeatColumns.Widths;

/// How the table of the overview divides its width.
class HeatColumnsTest {

    @Test
    void oneMoreScenarioMakesTheColumnsNarrowerRatherThanCutTheLastOne() {
        assertThat(List.of(Widths.in(960, 4), Widths.in(960, 5), Widths.in(800, 5)))
                .isEqualTo(List.of(Widths.WIDE, Widths.NARROW, Widths.TIGHT));
    }
}
