package planworkbench.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedPathTest {

    private static final Target TARGET = OneTargetPlan.of(OneTargetPlan.PART, new TargetKind.AtLeast(200)).build()
            .targets().firstEntry().getValue();

    private static PlannedPath path(Map<Integer, Double> planned) {
        return PlannedPath.of(TARGET.withPlanned(new TreeMap<>(planned)), 2020, 100, 200);
    }

    /// 100 in 2020, 110 and 150 planned, 200 wanted in 2025.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2019, 100", "2020, 100", "2021, 105", "2022, 110", "2023, 130", "2024, 150", "2025, 200", "2026, 200"})
    void a_year_without_a_value_lies_on_the_line_between_its_neighbours(int year, double value) {
        assertThat(path(Map.of(2022, 110.0, 2024, 150.0)).at(year)).isCloseTo(value, within(1e-9));
    }

    @Property(seed = "20261127", tries = 200)
    void values_on_the_line_change_nothing(@ForAll @IntRange(min = 2021, max = 2024) int planned,
            @ForAll @IntRange(min = 2020, max = 2025) int year,
            @ForAll @DoubleRange(min = -1000, max = 1000) double base,
            @ForAll @DoubleRange(min = -1000, max = 1000) double goal) {
        double onLine = base + (goal - base) * (planned - 2020) / 5;
        PlannedPath path = PlannedPath.of(TARGET.withPlanned(new TreeMap<>(Map.of(planned, onLine))), 2020, base, goal);
        assertThat(path.at(year)).isCloseTo(base + (goal - base) * (year - 2020) / 5, within(1e-9));
    }

    @Test
    void a_path_that_leads_away_from_the_target_or_beyond_it_turns_back() {
        assertThat(path(Map.of(2022, 110.0, 2023, 110.0, 2024, 200.0)).turnsBack()).isFalse();
        assertThat(path(Map.of(2022, 110.0, 2024, 109.0)).turnsBack()).isTrue();
        assertThat(path(Map.of(2021, 99.0)).turnsBack()).isTrue();
        assertThat(path(Map.of(2024, 201.0)).turnsBack()).isTrue();
        assertThat(PlannedPath.of(TARGET.withPlanned(new TreeMap<>(Map.of(2022, 150.0))), 2020, 200, 100).turnsBack())
                .isFalse();
    }

    @Test
    void only_a_target_that_years_lead_to_takes_planned_values() {
        assertThatThrownBy(() -> TARGET.withKind(new TargetKind.RankAtMost(1))
                .withPlanned(new TreeMap<>(Map.of(2022, 2.0)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TARGET.withPlanned(new TreeMap<>(Map.of(2022, Double.NaN))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_kind_or_an_earlier_year_keeps_the_values_that_still_mean_something() {
        Target planned = TARGET.withPlanned(new TreeMap<>(Map.of(2022, 110.0, 2024, 150.0)));
        assertThat(planned.withKind(new TargetKind.MoreThan(190)).planned()).isEqualTo(planned.planned());
        assertThat(planned.withKind(new TargetKind.Milestone()).planned()).isEmpty();
        assertThat(planned.withYear(2026).planned()).isEqualTo(planned.planned());
        assertThat(planned.withYear(2024).planned()).isEqualTo(Map.of(2022, 110.0));
    }
}
