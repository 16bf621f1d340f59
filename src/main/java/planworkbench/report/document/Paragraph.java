package planworkbench.report.document;

import java.util.List;

/// A paragraph made of sentences, so that a change of one figure is told by the sentence.
public record Paragraph(List<Sentence> sentences) implements Block {

    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
