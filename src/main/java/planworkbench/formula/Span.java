package planworkbench.formula;

/// A stretch of a formula's text.
///
/// @param end the position after the last character
public record Span(int start, int end) {

    public Span to(Span last) {
        return new Span(start, last.end);
    }
}
