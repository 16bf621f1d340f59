package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.plan.Target;

/// Reads levels, rates and multiples of a plan's indicators out of its sentences.
final class SentenceReader {

    private final Plan plan;
    private final IndicatorNames names;

    SentenceReader(Plan plan) {
        this.plan = plan;
        this.names = new IndicatorNames(plan);
    }

    Reading read(PlanSentence sentence) {
        List<RateWords> rates = RateWords.in(sentence.narrow());
        List<MultipleWords> multiples = MultipleWords.in(sentence.narrow());
        if (rates.isEmpty() && multiples.isEmpty()) {
            return new Reading(sentence, List.of(), List.of(), List.of());
        }
        List<Reading.Level> levels = levels(sentence);
        List<Reading.Rate> found = new ArrayList<>();
        List<Reading.Level> results = new ArrayList<>(levels);
        for (RateWords words : rates) {
            String subject = subject(sentence, levels, words.start());
            if (subject != null && !words.real()) {
                found.add(new Reading.Rate(subject, words.percent(), words.falling()));
                nextClause(sentence, subject, words.start())
                        .ifPresent(amount -> results.add(new Reading.Level(subject, amount, false)));
            }
        }
        return new Reading(sentence, results, found, multiples(sentence, levels, multiples));
    }

    private List<Reading.Level> levels(PlanSentence sentence) {
        String text = sentence.narrow();
        List<Amount> amounts = Amount.numbers(text);
        List<Reading.Level> levels = new ArrayList<>();
        for (PlanSentence.Clause clause : sentence.clauses()) {
            int from = clause.start();
            String moving = null;
            for (Amount amount : amounts) {
                if (!clause.holds(amount.start())) {
                    continue;
                }
                String words = text.substring(Math.min(from, amount.start()), amount.start());
                String subject = names.endOf(words).orElse(null);
                String indicator = subject == null ? moving : subject;
                if (indicator != null && amount.isIn(unit(indicator), text)) {
                    boolean initial = subject != null && isStart(words, amount, text);
                    levels.add(new Reading.Level(indicator, amount.in(unit(indicator), text), initial));
                    moving = initial ? indicator : null;
                    from = amount.end() + unit(indicator).length();
                } else if (!isYear(amount, text)) {
                    from = amount.end();
                }
            }
        }
        return levels;
    }

    private static boolean isStart(String words, Amount amount, String text) {
        return words.endsWith("由") || words.endsWith("从") || text.startsWith("从", amount.start() - 1)
                || words.matches(".{0,200}[由从](?:19|20)[0-9]{2}年的?");
    }

    private static boolean isYear(Amount amount, String text) {
        return text.startsWith("年", amount.end());
    }

    private String unit(String indicator) {
        return PlanSentence.narrowed(plan.indicator(indicator).unit().symbol());
    }

    private List<Reading.Multiple> multiples(PlanSentence sentence, List<Reading.Level> levels,
            List<MultipleWords> found) {
        List<Reading.Multiple> multiples = new ArrayList<>();
        for (MultipleWords words : found) {
            String subject = subject(sentence, levels, words.start());
            if (subject != null) {
                result(sentence, subject, words).ifPresent(result -> multiples
                        .add(new Reading.Multiple(subject, words.factor(), words.text(), result.number())));
            }
        }
        return multiples;
    }

    /// The indicator whose name stands before a place in its clause; where nothing does, the one that the sentence last gave
    /// a value of; else the one that a target quotes these words for.
    private @Nullable String subject(PlanSentence sentence, List<Reading.Level> levels, int at) {
        PlanSentence.Clause clause = sentence.clauses().get(clauseAt(sentence.clauses(), at));
        List<Reading.Level> before = levels.stream().filter(level -> level.amount().start() < at).toList();
        int from = before.isEmpty() ? 0 : before.getLast().amount().end();
        String words = sentence.narrow().substring(Math.min(at, Math.max(clause.start(), from)), at);
        Optional<String> named = names.endOf(words);
        if (named.isPresent()) {
            return named.get();
        }
        if (!before.isEmpty() && IndicatorNames.sayNothing(words)) {
            return before.getLast().indicator();
        }
        return quoted(sentence, at);
    }

    private @Nullable String quoted(PlanSentence sentence, int at) {
        for (Target target : plan.targets().values()) {
            Integer line = target.source().line();
            String quote = target.source().quote();
            if (line != null && line == sentence.line() && target.source().document().equals(sentence.document())
                    && !quote.isEmpty()) {
                int start = sentence.text().indexOf(quote);
                if (start >= 0 && at >= start && at < start + quote.length()) {
                    return target.indicator();
                }
            }
        }
        return null;
    }

    /// The figure beside a multiple: behind it in its clause, else before it there, else in the clause that goes on with 达
    /// or the one before.
    private Optional<Amount> result(PlanSentence sentence, String indicator, MultipleWords words) {
        String text = sentence.narrow();
        List<PlanSentence.Clause> clauses = sentence.clauses();
        int own = clauseAt(clauses, words.start());
        PlanSentence.Clause clause = clauses.get(own);
        List<Amount> amounts = amounts(text, unit(indicator));
        List<Amount> beside = amounts.stream().filter(amount -> clause.holds(amount.start())).toList();
        return beside.stream().filter(amount -> amount.start() >= words.end()).findFirst()
                .or(() -> beside.stream().filter(amount -> amount.end() <= words.start() && !isGiven(text, amount))
                        .reduce((_, last) -> last))
                .or(() -> nextClause(sentence, indicator, words.start()))
                .or(() -> own == 0
                        ? Optional.empty()
                        : amounts.stream().filter(amount -> clauses.get(own - 1).holds(amount.start()))
                                .reduce((_, last) -> last));
    }

    private static int clauseAt(List<PlanSentence.Clause> clauses, int position) {
        int index = 0;
        while (!clauses.get(index).holds(position)) {
            index++;
        }
        return index;
    }

    private static List<Amount> amounts(String text, String unit) {
        return Amount.numbers(text).stream().filter(amount -> amount.isIn(unit, text))
                .map(amount -> amount.in(unit, text)).toList();
    }

    /// The figure of the clause behind a place, where that goes on with nothing but 达到 or a year.
    private Optional<Amount> nextClause(PlanSentence sentence, String indicator, int at) {
        String text = sentence.narrow();
        List<PlanSentence.Clause> clauses = sentence.clauses();
        int next = clauseAt(clauses, at) + 1;
        return next == clauses.size()
                ? Optional.empty()
                : amounts(text, unit(indicator)).stream()
                        .filter(amount -> clauses.get(next).holds(amount.start())).findFirst()
                        .filter(amount -> IndicatorNames
                                .sayNothing(text.substring(clauses.get(next).start(), amount.start())));
    }

    /// What something starts from is not what it comes to.
    private static boolean isGiven(String text, Amount amount) {
        return text.startsWith("由", amount.start() - 1) || text.startsWith("从", amount.start() - 1)
                || text.startsWith("基础上", amount.end()) || text.startsWith("的基础上", amount.end());
    }
}
