package planworkbench.assessment.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;

/// What the rules find on the first real plan, as its readers found by hand.
class SampleConsistencyTest {

    private static Plan plan = SmallPlan.plan();
    private static ConsistencyReport report = ConsistencyCheck.of(plan);

    @BeforeAll
    static void checkTheSample() throws Exception {
        plan = DataPackageReader.read(Path.of("sample-data/wuzhong-services-145")).plan();
        report = ConsistencyCheck.of(plan);
    }

    @Test
    void theSampleHasTheseFindingsAndNoOthers() {
        assertThat(report.findings()).extracting(SampleConsistencyTest::inShort).containsExactlyInAnyOrder(
                "STATED_RATE retail-sales 35 13 -", "STATED_RATE retail-sales 333 13",
                "MULTIPLE culture-share 121 30", "IMPLIED_GROWTH culture-share 121 30",
                "MISSING_BASE digital-core-share 121", "MISSING_BASE services-trade-share 127",
                "MISSING_BASE services-fdi-share 185", "MISSING_BASE testing-industry 203",
                "MISSING_BASE 5g-coverage 212", "MISSING_BASE culture-firms 269", "MISSING_BASE tourism-share 290",
                "DEFINITION leading-firms 170 62", "LATER_FIGURES tourists - 32",
                "LATER_FIGURES tourism-revenue - 32", "QUANTITY  55");
    }

    @Test
    void theseIdentitiesHoldOnTheSample() {
        assertThat(report.passed()).extracting(held -> held.kind() + " " + held.parts())
                .containsExactlyInAnyOrder("SHARE_SUM [2.3, 48.7, 49.0]", "SHARE_SUM [1.5, 44.6, 53.9]",
                        "STATED_SHARE [724.53, 1343.78]");
        assertThat(report.unread()).isZero();
    }

    @Test
    void everySentenceIsQuotedWordForWord() {
        List<Evidence> sides = report.findings().stream().flatMap(finding -> finding.sources().stream())
                .filter(side -> side.line() != null).toList();
        assertThat(sides).isNotEmpty().allMatch(side -> plan.documents().stream()
                .anyMatch(document -> document.name().equals(side.document())
                        && document.holds(Objects.requireNonNull(side.line()), side.quote())));
    }

    @Test
    void theNumbersAreThoseOfAPocketCalculator() {
        assertThat(numbers()).containsExactly("64.31", "6.98", "9.20", "24.98", "243.51", "1600.65", "0.51");
        assertThat(report.passed().getLast().computed()).isCloseTo(53.917, within(5e-4));
    }

    /// The computed figure of each finding that has one.
    private static List<String> numbers() {
        return report.findings().stream().mapToDouble(finding -> switch (finding) {
            case Finding.StatedRate rate -> 100 * rate.implied();
            case Finding.Multiple multiple -> multiple.implied();
            case Finding.ImpliedGrowth growth -> 100 * growth.numeratorGrowth();
            case Finding.ImpliedBase base -> base.implied();
            case Finding.Quantity quantity -> quantity.converted();
            default -> Double.NaN;
        }).filter(Double::isFinite).mapToObj("%.2f"::formatted).toList();
    }

    /// Kind, indicators, and the lines of both sides; an observed figure has none.
    private static String inShort(Finding finding) {
        return finding.kind() + " " + String.join(",", finding.indicators()) + " " + finding.sources().stream()
                .map(side -> side.line() == null ? "-" : side.line().toString()).collect(Collectors.joining(" "));
    }
}
