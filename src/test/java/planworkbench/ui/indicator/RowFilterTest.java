package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;

class RowFilterTest {

    private final Plan plan = SmallPlan.plan();
    private final FigureTable table = FigureTable.of(plan);

    @Test
    void anEmptyFilterLetsEverythingThrough() {
        assertThat(let(new RowFilter("  ", null))).containsExactlyElementsOf(plan.indicators().keySet());
    }

    @Test
    void everyWordMustOccurSomewhere() {
        String name = plan.indicator(SmallPlan.GDP).name();
        String unit = plan.indicator(SmallPlan.GDP).unit().symbol();
        assertThat(let(new RowFilter(name + "　 " + unit, null))).containsExactly(SmallPlan.GDP);
        assertThat(let(new RowFilter(name + " 火星", null))).isEmpty();
    }

    @Test
    void lettersAreFoundInEitherCase() {
        assertThat(let(new RowFilter("a02", null))).containsExactly(SmallPlan.GDP);
    }

    @Test
    void aFieldOfWorkLimitsWhatTheTextFinds() {
        String group = plan.indicator(SmallPlan.GDP).group();
        List<String> inGroup = plan.indicators().values().stream().filter(one -> one.group().equals(group))
                .map(one -> one.code()).toList();
        assertThat(let(new RowFilter("", group))).isEqualTo(inGroup);
        assertThat(let(new RowFilter(plan.indicator(SmallPlan.GDP).name(), "no such field"))).isEmpty();
    }

    private List<String> let(RowFilter filter) {
        return table.rows(SmallPlan.REGION).stream().filter(key -> filter.lets(table.figures(key)))
                .map(key -> key.indicator()).toList();
    }
}
