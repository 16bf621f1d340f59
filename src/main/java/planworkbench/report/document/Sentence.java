package planworkbench.report.document;

import java.util.List;

/// @param id the same in every regeneration: what it speaks of, such as “target.T01.value”
/// @param text with its closing mark
/// @param footnotes sources, in words, printed after the sentence
public record Sentence(String id, String text, List<String> footnotes) {

    public Sentence {
        footnotes = List.copyOf(footnotes);
    }
}
