package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Unit;

/// The names of a real plan in small.
class PlanNamesTest {

    private final Plan plan = SmallPlan.plan();
    private final PlanNames names = new PlanNames(plan);

    @Test
    void anIndicatorIsFoundByNameAndByCode() {
        assertThat(found(plan.indicator(SmallPlan.GDP).name(), SmallPlan.REGION))
                .isEqualTo(SmallPlan.key(SmallPlan.GDP));
        assertThat(found(SmallPlan.GDP, SmallPlan.REGION)).isEqualTo(SmallPlan.key(SmallPlan.GDP));
        assertThat(found("ａ０２", SmallPlan.REGION)).isEqualTo(SmallPlan.key(SmallPlan.GDP));
        assertThat(found(SmallPlan.SERVICES, "苏州市")).isEqualTo(new SeriesKey(SmallPlan.SERVICES, "苏州市"));
        assertThat(found(SmallPlan.GDP, "南京市")).isNull();
        assertThat(found("没有", SmallPlan.REGION)).isNull();
    }

    @Test
    void aFormulaIsWrittenWithTheirNames() {
        String services = plan.indicator(SmallPlan.SERVICES).name();
        String gdp = plan.indicator(SmallPlan.GDP).name();
        var share = new Formula(new SeriesKey("share", SmallPlan.REGION), new Unit("%"),
                services + " / " + gdp + "×100");
        var wrong = new Formula(new SeriesKey("wrong", SmallPlan.REGION), new Unit("%"),
                services.substring(1) + " / " + gdp);
        FormulaModel model = FormulaModel.of(names, plan.baseYear(), List.of(share, wrong));
        assertThat(model.problems(wrong.series())).singleElement().isEqualTo(FormulaProblem.of(ProblemKind.UNKNOWN_NAME,
                new Span(0, services.length() - 1), services.substring(1), services));
        FormulaProgram program = model.program(2020, 2025);
        Calculation calculation = program.calculation(1);
        calculation.cells(program.row(SmallPlan.key(SmallPlan.SERVICES)).orElseThrow())[0] = 724.53;
        calculation.cells(program.row(SmallPlan.key(SmallPlan.GDP)).orElseThrow())[0] = 1343.78;
        calculation.recompute();
        assertThat(calculation.value(program.row(share.series()).orElseThrow(), 2020, 0).orElseThrow())
                .isEqualTo(53.917, within(5e-4));
    }

    @Test
    void aNameThatTwoShareStandsForNeither() {
        Indicator gdp = plan.indicator(SmallPlan.GDP);
        var indicators = new LinkedHashMap<>(plan.indicators());
        indicators.put("B01", new Indicator("B01", gdp.name(), gdp.group(), gdp.unit(), gdp.nature(), gdp.priceBasis(),
                gdp.direction(), gdp.measure(), gdp.definition(), gdp.department(), gdp.note()));
        var both = new PlanNames(new Plan(plan.header(), plan.rules(), plan.documents(), plan.departments(), indicators,
                plan.targets(), plan.observations(), plan.breaks(), plan.workItems()));
        assertThat(both.find(gdp.name(), SmallPlan.REGION)).isNull();
        assertThat(both.find("B01", SmallPlan.REGION)).extracting(NamedSeries::key).isEqualTo(SmallPlan.key("B01"));
        assertThat(both.find("Ａ02", SmallPlan.REGION)).extracting(NamedSeries::key)
                .isEqualTo(SmallPlan.key(SmallPlan.GDP));
    }

    private @Nullable SeriesKey found(String name, String region) {
        NamedSeries series = names.find(name, region);
        return series == null ? null : series.key();
    }
}
