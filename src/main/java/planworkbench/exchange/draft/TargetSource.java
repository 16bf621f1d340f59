package planworkbench.exchange.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.PlanDocument;
import planworkbench.plan.Source;

/// Where the words of a target stand in the plan's text, word for word.
///
/// @param before what stands in the sentence before its words
/// @param valueLine the line with the words where that is another one than the source's, as in a table; null otherwise
public record TargetSource(Source source, String before, @Nullable Integer valueLine) {

    private static final Pattern SENTENCES = Pattern.compile("(?<=[。；;！？])");
    /// A cell of a table stands at most that many lines behind the name.
    private static final int NEAR = 6;
    /// Fewer characters stand in a text by chance.
    private static final int TELLING = 6;

    /// @param words of the target, as the table says them
    /// @return the words as they are, of no line, where they are not found
    public static TargetSource of(PlanDocument document, String name, String words) {
        String asked = words.strip();
        return asked.isEmpty()
                ? unfound(document, asked)
                : inSentence(document, name.strip(), asked).or(() -> inTable(document, name.strip(), asked))
                        .or(() -> asked.length() < TELLING ? Optional.empty() : inSentence(document, "", asked))
                        .orElseGet(() -> unfound(document, asked));
    }

    private static TargetSource unfound(PlanDocument document, String words) {
        return new TargetSource(new Source(document.name(), null, words, false), "", null);
    }

    private static Optional<TargetSource> inSentence(PlanDocument document, String name, String words) {
        Pattern exactly = whole(words);
        for (int line = 0; line < document.lines().size(); line++) {
            String text = document.lines().get(line);
            if (!text.contains(words) || !text.contains(name)) {
                continue;
            }
            Optional<String> sentence = Arrays.stream(SENTENCES.split(text)).map(String::strip)
                    .filter(each -> each.contains(name) && exactly.matcher(each).find()).findFirst();
            if (sentence.isPresent()) {
                String quote = sentence.get();
                int at = name.isEmpty() ? quote.indexOf(words) : quote.indexOf(name);
                return Optional.of(new TargetSource(Source.quote(document.name(), line + 1, quote),
                        quote.substring(0, at), null));
            }
        }
        return Optional.empty();
    }

    /// 1000 does not stand in 21000.
    private static Pattern whole(String words) {
        return Pattern.compile("(?<![0-9.,])" + Pattern.quote(words) + "(?![0-9]|\\.[0-9])");
    }

    /// Name and target in two cells, each a line of its own.
    private static Optional<TargetSource> inTable(PlanDocument document, String name, String words) {
        List<String> lines = document.lines();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            String cell = lines.get(i).strip();
            if (!name.isEmpty() && cell.startsWith(name)
                    && DraftName.of(cell).name().equals(name)) {
                Optional<Integer> value = IntStream.rangeClosed(i + 1, Math.min(i + NEAR, lines.size() - 1)).boxed()
                        .filter(at -> lines.get(at).strip().equals(words)).findFirst();
                if (value.isPresent()) {
                    return Optional.of(new TargetSource(Source.quote(document.name(), line + 1, cell), "",
                            value.get() + 1));
                }
            }
        }
        return Optional.empty();
    }
}
