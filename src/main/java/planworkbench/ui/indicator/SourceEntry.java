package planworkbench.ui.indicator;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.Source;

/// A source as it is typed: document, line and sentence.
record SourceEntry(String document, String line, String quote, boolean verified) {

    /// What became of it.
    sealed interface Outcome {

        /// @param source null where nothing was typed
        record Taken(@Nullable Source source) implements Outcome {}

        /// @param key of the message that says why not, and what to do
        record Refused(String key, List<String> arguments) implements Outcome {}
    }

    /// Against the texts that are held here: a sentence has to stand in its line word for word. Where the line is left out,
    /// it is looked for; where the sentence is, the line is the sentence.
    Outcome read(Plan plan) {
        if (document.isBlank() && line.isBlank() && quote.isBlank()) {
            return new Outcome.Taken(null);
        }
        if (document.isBlank()) {
            return refused("indicator.source.no-document");
        }
        String digits = line.strip();
        if (!digits.matches("[1-9][0-9]{0,6}|")) {
            return refused("indicator.source.no-line-number");
        }
        Integer number = digits.isEmpty() ? null : Integer.valueOf(digits);
        for (PlanDocument held : plan.documents()) {
            if (held.name().equals(document.strip())) {
                return within(held, number);
            }
        }
        return taken(number, quote.strip());
    }

    private Outcome within(PlanDocument held, @Nullable Integer number) {
        String sentence = quote.strip();
        if (number != null && number > held.lines().size()) {
            return refused("indicator.source.no-such-line", Integer.toString(held.lines().size()));
        }
        if (sentence.isEmpty()) {
            return number == null ? taken(null, "") : taken(number, held.lines().get(number - 1).strip());
        }
        if (number != null && held.holds(number, sentence)) {
            return taken(number, sentence);
        }
        OptionalInt found = IntStream.rangeClosed(1, held.lines().size()).filter(at -> held.holds(at, sentence))
                .findFirst();
        if (found.isEmpty()) {
            return refused("indicator.source.not-in-text");
        }
        return number == null
                ? taken(found.getAsInt(), sentence)
                : refused("indicator.source.in-other-line", Integer.toString(found.getAsInt()));
    }

    private Outcome taken(@Nullable Integer number, String sentence) {
        return new Outcome.Taken(new Source(document.strip(), number, sentence, verified));
    }

    private static Outcome refused(String key, String... arguments) {
        return new Outcome.Refused(key, List.of(arguments));
    }
}
