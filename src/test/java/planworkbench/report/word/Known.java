package planworkbench.report.word;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Likelihood;

/// The numbers that one place of a report may print, as the engine has them, and the words of people that it may quote.
final class Known {

    private static final int VALUE_DECIMALS = 2;
    private static final int SHARE_DECIMALS = 1;
    /// What arithmetic leaves behind the digits of a share.
    private static final int NOISE_DECIMALS = 9;

    private static final BigDecimal ALMOST = new BigDecimal("99");

    /// @param decimals the fewest that it is rounded to; zeros at the end are not printed
    private record Exact(double number, int decimals) {}

    private final List<Exact> exact = new ArrayList<>();
    private final List<Double> probabilities = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /// Years, counts, days.
    Known counts(long... counts) {
        for (long count : counts) {
            exact.add(new Exact(count, 0));
        }
        return this;
    }

    Known years(Collection<Integer> years) {
        years.forEach(this::counts);
        return this;
    }

    /// A figure or a difference in its unit, to two decimals; nothing where it is null.
    Known value(@Nullable Double value) {
        if (value != null) {
            exact.add(new Exact(value, VALUE_DECIMALS));
        }
        return this;
    }

    /// A difference that is told with its sign, or in words without it.
    Known gap(@Nullable Double gap) {
        return gap == null ? this : value(gap).value(Math.abs(gap));
    }

    /// A growth in per cent, to two decimals.
    Known growth(@Nullable Double fraction) {
        return fraction == null ? this : value(fraction * 100);
    }

    /// A share of the way in per cent, to one decimal.
    Known share(@Nullable Double fraction) {
        if (fraction != null) {
            double percent = BigDecimal.valueOf(fraction * 100).setScale(NOISE_DECIMALS, RoundingMode.HALF_UP)
                    .doubleValue();
            exact.add(new Exact(percent, SHARE_DECIMALS));
        }
        return this;
    }

    /// In whole per cent; <1% or >99% where it is only close to 0 or 1.
    Known probability(@Nullable Likelihood likelihood) {
        return likelihood == null ? this : probability(likelihood.probability());
    }

    Known probability(double probability) {
        probabilities.add(probability);
        return this;
    }

    Known words(String... quoted) {
        words.addAll(List.of(quoted));
        return this;
    }

    Known and(Known other) {
        exact.addAll(other.exact);
        probabilities.addAll(other.probabilities);
        words.addAll(other.words);
        return this;
    }

    /// The numbers of a text that are none of these.
    List<PrintedNumber> strangers(String text) {
        String own = text;
        for (String quoted : words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            own = own.replace(quoted, " ");
        }
        return PrintedNumber.in(own).stream().filter(number -> !knows(number)).toList();
    }

    private boolean knows(PrintedNumber number) {
        return switch (number.before()) {
            case "<" ->
                number.size().compareTo(BigDecimal.ONE) == 0 && probabilities.stream().anyMatch(one -> one < 0.01);
            case ">" -> number.size().compareTo(ALMOST) == 0 && probabilities.stream().anyMatch(one -> one > 0.99);
            default -> exact.stream().anyMatch(one -> isPrinted(one.number, one.decimals, number))
                    || probabilities.stream().anyMatch(one -> isPrinted(one * 100, 0, number));
        };
    }

    private static boolean isPrinted(double number, int decimals, PrintedNumber printed) {
        return BigDecimal.valueOf(number).setScale(Math.max(decimals, printed.decimals()), RoundingMode.HALF_UP)
                .compareTo(printed.signed()) == 0;
    }
}
