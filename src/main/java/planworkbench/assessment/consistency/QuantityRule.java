package planworkbench.assessment.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// One quantity in two units, such as 8.98平方公里（13470亩）.
record QuantityRule(List<PlanSentence> sentences) implements Rule {

    /// Between the two: a bracket, or a word that says the same.
    private static final Pattern SAME = Pattern.compile(
            "(?:以上|左右|多|余)?+(?:\\((?:即|约为|约合|约|折合|合|相当于|共计|共|计|近|超过|超)?+|[，,]?(?:即|约合|折合|合|相当于)约?+)");

    /// Behind the second in a bracket; anything else, as in （3亿元投资）, is another quantity.
    private static final Pattern CLOSED = Pattern.compile("(?:以上|左右)?[)，,]");

    @Override
    public void check(Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        for (PlanSentence sentence : sentences) {
            List<Amount> amounts = Amount.numbers(sentence.narrow());
            for (int i = 0; i + 1 < amounts.size(); i++) {
                compare(sentence, amounts.get(i), amounts.get(i + 1)).ifPresent(findings);
            }
        }
    }

    private static Optional<Finding> compare(PlanSentence sentence, Amount first, Amount second) {
        String text = sentence.narrow();
        Optional<MeasureUnit> one = MeasureUnit.behind(first, text);
        Optional<MeasureUnit> other = MeasureUnit.behind(second, text);
        if (one.isEmpty() || other.isEmpty() || one.get().dimension() != other.get().dimension()
                || one.get().size() == other.get().size()) {
            return Optional.empty();
        }
        Amount left = first.in(one.get().symbol(), text);
        Amount right = second.in(other.get().symbol(), text);
        double factor = other.get().size() / one.get().size();
        String between = text.substring(left.end(), right.start());
        boolean same = SAME.matcher(between).matches()
                && (!between.contains("(") || CLOSED.matcher(text).region(right.end(), text.length()).lookingAt());
        return !same || left.number().measured().overlaps(right.number().measured().times(factor))
                ? Optional.empty()
                : Optional.of(new Finding.Quantity(List.of(), List.of(sentence.evidence()), left.number().value(),
                        one.get().symbol(), right.number().value(), other.get().symbol(),
                        right.number().value() * factor));
    }
}
