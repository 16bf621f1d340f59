package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.text.FigureText;

class YearFormatTest {

    private static final int YEAR = 1990;

    @Property(seed = "2026112701", tries = 300)
    void aYearHasRoomForEachOfItsFiguresAndNoMore(@ForAll("figures") List<Double> figures) {
        YearFormat format = FigureTable.of(plan(figures)).format(SmallPlan.REGION, YEAR);
        List<String> written = figures.stream().map(FigureText::value).toList();
        assertThat(List.of(format.whole(), format.decimals())).isEqualTo(List.of(
                written.stream().mapToInt(text -> text.split("\\.")[0].length()).max().orElse(0),
                written.stream().mapToInt(YearFormat::decimals).max().orElse(0)));
    }

    @Provide
    Arbitrary<List<Double>> figures() {
        return Arbitraries.oneOf(Arbitraries.doubles().between(-0.02, 0.02).ofScale(5),
                Arbitraries.doubles().between(-20_000, 20_000).ofScale(3),
                Arbitraries.of(9.99, 9.994, 9.995, 9.999, 99.995, 999.0, 999.994, 999.996, 1000.0, 9999.999, 1e6,
                        -999.999))
                .list().ofMinSize(1).ofMaxSize(12);
    }

    private static Plan plan(List<Double> figures) {
        Plan plan = SmallPlan.with(IntStream.range(0, figures.size()).mapToObj(YearFormatTest::code)
                .map(code -> SmallPlan.indicator(code, code, "亿元", Measure.LEVEL, Definition.ENTERED))
                .toArray(Indicator[]::new));
        List<Observation> observations = new ArrayList<>(plan.observations().values());
        for (int i = 0; i < figures.size(); i++) {
            observations.add(new Observation(SmallPlan.key(code(i)), YEAR, figures.get(i), ObservationStatus.FINAL, "",
                    null, ""));
        }
        return Plan.of(plan.header(), plan.rules(), plan.documents(), plan.departments().values(),
                plan.indicators().values(), plan.targets().values(), observations, plan.breaks(),
                plan.workItems().values());
    }

    private static String code(int i) {
        return "X" + i;
    }
}
