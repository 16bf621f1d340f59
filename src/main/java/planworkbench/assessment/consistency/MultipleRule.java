package planworkbench.assessment.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import planworkbench.assessment.consistency.Finding.Point;
import planworkbench.assessment.consistency.GivenFigures.Given;

/// 翻番, 两倍 … against the figure beside them.
record MultipleRule(GivenFigures figures, List<Reading> readings) implements Rule {

    /// 比2020年, 达到2020年的两倍
    private static final Pattern COMPARED = Pattern.compile("(?:比|较|是|为|到|至|相当于)((?:19|20)[0-9]{2})年");
    /// How far 约两倍 may be from two.
    private static final double ABOUT = 0.1;

    @Override
    public void check(Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        for (Reading reading : readings) {
            for (Reading.Multiple multiple : reading.multiples()) {
                start(reading, multiple.indicator()).flatMap(base -> compare(reading, multiple, base))
                        .ifPresent(findings);
            }
        }
    }

    private Optional<Given> start(Reading reading, String indicator) {
        PlanSentence sentence = reading.sentence();
        int year = startYear(sentence);
        return reading.start(indicator).map(level -> new Given(level.amount().number(), year, sentence.evidence()))
                .or(() -> figures.at(indicator, year));
    }

    private static int startYear(PlanSentence sentence) {
        Matcher compared = COMPARED.matcher(sentence.narrow());
        while (compared.find()) {
            int year = Integer.parseInt(compared.group(1));
            if (year < sentence.period().to()) {
                return year;
            }
        }
        return sentence.period().from();
    }

    private static Optional<Finding> compare(Reading reading, Reading.Multiple multiple, Given base) {
        StatedNumber factor = multiple.factor();
        if (!(base.number().value() > 0) || base.number().value() == multiple.result().value()) {
            return Optional.empty();
        }
        Interval from = base.number().hedge() == Hedge.EXACT ? base.number().claim() : base.number().measured();
        Interval times = times(factor);
        Interval implied = new Interval(from.low() * times.low(), from.high() * times.high());
        return implied.overlaps(multiple.result().claim())
                ? Optional.empty()
                : Optional.of(new Finding.Multiple(List.of(multiple.indicator()),
                        Sources.of(reading.sentence().evidence(), base.evidence()), multiple.words(),
                        new Point(base.year(), base.number().value()), base.number().value() * factor.value(),
                        multiple.result().value()));
    }

    private static Interval times(StatedNumber factor) {
        double value = factor.value();
        return switch (factor.hedge()) {
            case EXACT -> factor.decimals() == 0 ? Interval.of(value) : factor.claim();
            case ABOUT -> new Interval(value * (1 - ABOUT), value * (1 + ABOUT));
            case NEARLY -> new Interval(value * (1 - ABOUT), value);
            case OVER, AT_LEAST -> new Interval(value, Double.POSITIVE_INFINITY);
            case AT_MOST -> new Interval(0, value);
        };
    }
}
