package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Units are never lost: whatever is combined, in whatever multiples, the result is the same quantity.
class UnitPropertiesTest {

    /// A formula and what it comes to, in 元, in 人, or as a number.
    record Known(String text, double value) {

        static Known of(String format, double value, Known... parts) {
            Object[] texts = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                texts[i] = parts[i].text;
            }
            return new Known(format.formatted(texts), value);
        }
    }

    private static final Map<String, Double> SIZE = Map.of("元", 1.0, "千元", 1e3, "万元", 1e4, "亿元", 1e8, "", 1.0, "%",
            0.01,
            "‰", 0.001, "万人", 1e4, "人", 1.0, "万元/人", 1e4);

    @Property(seed = "145", tries = 500)
    void anAmountIsTheSameInEveryUnitItIsDeclaredIn(@ForAll("money") Known money) {
        for (String unit : new String[]{"元", "千元", "万元", "亿元"}) {
            check(money, unit);
        }
    }

    @Property(seed = "145", tries = 500)
    void aRatioIsANumberOrAShare(@ForAll("numbers") Known number) {
        for (String unit : new String[]{"", "%", "‰"}) {
            check(number, unit);
        }
    }

    @Property(seed = "145")
    void anAmountPerHeadHasItsOwnUnit(@ForAll("money") Known money, @ForAll("people") Known people) {
        check(Known.of("(%s) / (%s)", money.value / people.value, money, people), "万元/人");
    }

    @Property(seed = "145")
    void anAmountIsNeverTakenForAnother(@ForAll("money") Known money, @ForAll("people") Known people) {
        assertThat(problem(money.text, "人")).isEqualTo(ProblemKind.RESULT_UNIT);
        assertThat(problem(money.text, "亿美元")).isEqualTo(ProblemKind.RESULT_UNIT);
        assertThat(problem(money.text, "%")).isEqualTo(ProblemKind.RESULT_UNIT);
        assertThat(problem("(" + money.text + ") + (" + people.text + ")", "元")).isEqualTo(ProblemKind.UNITS_DIFFER);
        assertThat(problem("(" + people.text + ") < (" + money.text + ")", "")).isEqualTo(ProblemKind.UNITS_DIFFER);
        assertThat(problem("max(" + money.text + ", share)", "元")).isEqualTo(ProblemKind.UNITS_DIFFER);
    }

    @Provide
    Arbitrary<Known> money() {
        return amounts(3);
    }

    @Provide
    Arbitrary<Known> people() {
        return Arbitraries.of(new Known("people", 320e4), new Known("heads", 5e4), new Known("people + heads", 325e4),
                new Known("12万人", 12e4), new Known("max(people, heads)", 320e4));
    }

    @Provide
    Arbitrary<Known> numbers() {
        return ratios(3);
    }

    private static Arbitrary<Known> amounts(int depth) {
        Arbitrary<Known> leaves = Arbitraries.of(new Known("gdp", 1343.78e8), new Known("fee", 52000e4),
                new Known("coins", 7e6), new Known("3亿元", 3e8), new Known("250万元", 250e4));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Known> inner = Arbitraries.lazy(() -> amounts(depth - 1));
        Arbitrary<Known> numbers = Arbitraries.lazy(() -> ratios(depth - 1));
        return Arbitraries.oneOf(leaves,
                Combinators.combine(inner, inner).as((a, b) -> Known.of("(%s + %s)", a.value + b.value, a, b)),
                Combinators.combine(inner, inner).as((a, b) -> Known.of("sum(%s, %s)", a.value + b.value, a, b)),
                Combinators.combine(inner, inner)
                        .as((a, b) -> Known.of("min(%s, %s)", Math.min(a.value, b.value), a, b)),
                Combinators.combine(inner, inner).as((a, b) -> Known.of("avg(%s, %s)", (a.value + b.value) / 2, a, b)),
                Combinators.combine(inner, numbers).as((a, n) -> Known.of("%s * (%s)", a.value * n.value, a, n)),
                Combinators.combine(inner, numbers).as((a, n) -> Known.of("%s / (%s)", a.value / n.value, a, n)),
                Combinators.combine(inner, inner, inner).as((a, b, c) -> Known.of("%s * (%s) / (%s)",
                        a.value * b.value / c.value, a, b, c)),
                inner.map(a -> Known.of("abs(-(%s))", a.value, a)), inner.map(a -> Known.of("base(%s)", a.value, a)));
    }

    private static Arbitrary<Known> ratios(int depth) {
        Arbitrary<Known> leaves = Arbitraries.of(new Known("share", 0.539), new Known("times", 1.3),
                new Known("deaths", 0.0062),
                new Known("(1 + share)", 1.539), new Known("12.5%", 0.125), new Known("growth(grown)", 0.25));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Known> inner = Arbitraries.lazy(() -> ratios(depth - 1));
        Arbitrary<Known> money = Arbitraries.lazy(() -> amounts(depth - 1));
        return Arbitraries.oneOf(leaves,
                Combinators.combine(money, money).as((a, b) -> Known.of("(%s) / (%s)", a.value / b.value, a, b)),
                Combinators.combine(inner, inner).as((a, b) -> Known.of("(%s + %s)", a.value + b.value, a, b)),
                Combinators.combine(inner, inner).as((a, b) -> Known.of("(%s) * (%s)", a.value * b.value, a, b)),
                Combinators.combine(money, money, inner, inner).as((a, b, c, d) -> Known.of("if(%s < %s, %s, %s)",
                        a.value < b.value * (1 - 1e-9) ? c.value : d.value, a, b, c, d)));
    }

    private static void check(Known known, String unit) {
        var computed = series().formula("f", unit, known.text).computed();
        double expected = known.value / SIZE.getOrDefault(unit, Double.NaN);
        assertThat(computed.value("f", Series.BASE)).as(known.text + " in " + unit).isEqualTo(expected,
                within(1e-9 * Math.abs(expected)));
    }

    private static ProblemKind problem(String text, String unit) {
        return series().formula("f", unit, text).problem("f").kind();
    }

    private static Series series() {
        return new Series().with("gdp", "亿元", 0, 0, 1343.78).with("fee", "万元", 0, 0, 52000)
                .with("coins", "元", 0, 0, 7e6)
                .with("people", "万人", 0, 0, 320).with("heads", "人", 0, 0, 5e4).with("share", "%", 0, 0, 53.9)
                .with("times", "倍", 0, 0, 1.3).with("deaths", "‰", 0, 0, 6.2).with("grown", "家", 0, 4, 5)
                .with("dollars", "亿美元");
    }
}
