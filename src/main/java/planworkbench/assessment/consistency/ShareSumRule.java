package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.Source;

/// Shares of one whole that a sentence lists, such as 三次产业比重1.5:44.6:53.9, add up to 100.
record ShareSumRule(Plan plan, List<PlanSentence> sentences) implements Rule {

    private static final String NUMBER = Amount.DIGITS + "%?";
    private static final Pattern RATIO = Pattern.compile(NUMBER + "(?: ?: ?" + NUMBER + "){2,11}+");
    private static final Pattern LIST = Pattern
            .compile(Amount.DIGITS + "%(?:[、，,和及与]{1,2}+" + Amount.DIGITS + "%){2,11}+");
    private static final Pattern OF_SHARES = Pattern.compile("比重|占比|结构|构成|三次产业");
    private static final Pattern OF_INDUSTRIES = Pattern.compile("三次产业|三产|第?三次?产业");
    private static final int BEFORE = 30;
    private static final double WHOLE = 100;
    /// Farther from 100 than this they are proportions such as 1:2:7, or do not make up a whole.
    private static final double FAR = 20;

    @Override
    public void check(Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        for (PlanSentence sentence : sentences) {
            Matcher ratio = RATIO.matcher(sentence.narrow());
            while (ratio.find()) {
                // a second list, 由…调整为…, has the words before the first one
                if (OF_SHARES.matcher(sentence.narrow().substring(0, ratio.start())).find()) {
                    add(sentence, ratio.group(), findings, held);
                }
            }
            Matcher list = LIST.matcher(sentence.narrow());
            while (list.find()) {
                int from = Math.max(0, list.start() - BEFORE);
                if (OF_INDUSTRIES.matcher(sentence.narrow().substring(from, list.start())).find()) {
                    add(sentence, list.group(), findings, held);
                }
            }
        }
    }

    private void add(PlanSentence sentence, String list, Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        List<StatedNumber> shares = Amount.numbers(list).stream().map(Amount::number).map(StatedNumber::exact).toList();
        double sum = shares.stream().mapToDouble(StatedNumber::value).sum();
        if (StrictMath.abs(sum - WHOLE) > FAR) {
            return;
        }
        // 49 beside 48.7 stands for 49.0: a list is rounded in one way
        int decimals = shares.stream().mapToInt(StatedNumber::decimals).max().orElseThrow();
        Interval possible = shares.stream().map(share -> new StatedNumber(share.value(), decimals, Hedge.EXACT).claim())
                .reduce(Interval::plus).orElseThrow();
        List<Double> values = shares.stream().map(StatedNumber::value).toList();
        if (possible.contains(WHOLE)) {
            held.accept(new HeldIdentity(FindingKind.SHARE_SUM, indicators(sentence, values),
                    List.of(sentence.evidence()), values, WHOLE, sum));
        } else {
            findings.accept(new Finding.ShareSum(indicators(sentence, values), List.of(sentence.evidence()), values,
                    sum));
        }
    }

    /// The indicators whose figures are taken from this sentence.
    private List<String> indicators(PlanSentence sentence, List<Double> values) {
        List<String> indicators = new ArrayList<>();
        for (Observation observation : plan.observations().values()) {
            Source source = observation.source();
            if (source != null && source.line() != null && source.line() == sentence.line()
                    && source.document().equals(sentence.document()) && !source.quote().isEmpty()
                    && sentence.text().contains(source.quote()) && observation.value() != null
                    && values.contains(observation.value())) {
                indicators.add(observation.series().indicator());
            }
        }
        return indicators.stream().distinct().toList();
    }
}
