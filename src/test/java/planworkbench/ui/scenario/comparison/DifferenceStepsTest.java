package planworkbench.ui.scenario.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.assessment.contribution.Breakdown;
import planworkbench.assessment.contribution.Cause;
import planworkbench.assessment.contribution.Contribution;
import planworkbench.assessment.contribution.Explained;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.Snapshot;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// The printed steps of 为什么变了, however many there are and whatever is open.
@ExtendWith(ApplicationExtension.class)
class DifferenceStepsTest {

    private static final int MORE_THAN_EXACT = 14;
    private static final Plan PLAN = SmallPlan.with();
    private static final SeriesKey SERVICES = SmallPlan.key(SmallPlan.SERVICES);
    private static final SeriesKey GDP = SmallPlan.key(SmallPlan.GDP);

    @Test
    void stepsOfManyCausesAddUpAsTheyArePrinted() {
        Random random = new Random(2025);
        for (int tried = 0; tried < 40; tried++) {
            List<Contribution> causes = growths(random, MORE_THAN_EXACT, 30);
            double start = 900 + random.nextDouble() * 200;
            assertThat(left(printed(split(start, causes), Map.of()), "difference-step", "difference-rounding"))
                    .isEqualByComparingTo(BigDecimal.ZERO);
        }
    }

    @Test
    void whatIsBeneathAnInputAddsUpToItsPrintedShareAndTheSharesToTheDifference() {
        Random random = new Random(5);
        for (int tried = 0; tried < 40; tried++) {
            List<Contribution> causes = growths(random, 3, 0.4);
            double share = sum(causes);
            Contribution services = new Contribution(new Cause.OfInput(SERVICES, 990.0, 1058.0), share);
            Contribution gdp = new Contribution(new Cause.OfInput(GDP, 1800.0, 1830.0), random.nextDouble() - 0.5);
            Map<String, List<BigDecimal>> printed = printed(split(53.9, List.of(services, gdp)),
                    Map.of(SERVICES, split(0, causes)));
            assertThat(left(printed, "difference-step", "difference-rounding")).isEqualByComparingTo(BigDecimal.ZERO);
            List<BigDecimal> beneath = of(printed, "difference-beneath");
            assertThat(beneath).hasSizeGreaterThanOrEqualTo(3);
            assertThat(total(beneath)).isEqualByComparingTo(of(printed, "difference-step").getFirst());
        }
    }

    /// What the printed end lacks of the printed start with the printed steps; the total, too, is that of the steps.
    private static BigDecimal left(Map<String, List<BigDecimal>> printed, String... steps) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String style : steps) {
            sum = sum.add(total(of(printed, style)));
        }
        assertThat(sum).isEqualByComparingTo(total(of(printed, "difference-total")));
        return total(of(printed, "difference-start")).add(sum).subtract(total(of(printed, "difference-end")));
    }

    private static List<BigDecimal> of(Map<String, List<BigDecimal>> printed, String style) {
        return printed.getOrDefault(style, List.of());
    }

    private static BigDecimal total(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The printed figures by the kind of their row.
    private static Map<String, List<BigDecimal>> printed(Breakdown.Split split, Map<SeriesKey, Breakdown> beneath) {
        ResolvedScenario from = new ResolvedScenario("a", "甲", Origin.BASE, new TreeMap<>());
        Explanation explanation = new Explanation(new Explanation.Question(
                new Snapshot(PLAN, ScenarioTree.of(List.of()), 1, Instant.EPOCH, false, false), from, from,
                new Explained(SERVICES, null, 2025),
                Set.of()), split, false, beneath);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Map<String, List<BigDecimal>> figures = new LinkedHashMap<>();
            new DifferenceSteps(PLAN, Messages.of(Language.ZH), explanation, split, _ -> {}).getChildren().stream()
                    .filter(node -> node.getStyleClass().contains("difference-figure"))
                    .forEach(node -> figures.computeIfAbsent(node.getStyleClass().getLast(), _ -> new ArrayList<>())
                            .add(number(((Label) node).getText())));
            return figures;
        });
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace("−", "-").replaceAll("[^0-9.+-]", ""));
    }

    private static Breakdown.Split split(double start, List<Contribution> causes) {
        return new Breakdown.Split(start, start + sum(causes), true, causes);
    }

    private static double sum(List<Contribution> causes) {
        return causes.stream().mapToDouble(Contribution::value).sum();
    }

    private static List<Contribution> growths(Random random, int count, double size) {
        List<Contribution> causes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            causes.add(new Contribution(new Cause.OfRealGrowth(SERVICES, 0.05, 0.06),
                    (random.nextDouble() * 2 - 1) * size));
        }
        return causes;
    }
}
