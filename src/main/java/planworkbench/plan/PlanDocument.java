package planworkbench.plan;

import java.util.List;

/// A text that figures are quoted from.
///
/// @param lines its lines in order; line 1 is the first
public record PlanDocument(String name, List<String> lines) {

    public PlanDocument {
        lines = List.copyOf(lines);
    }

    /// Whether the line holds the quotation word for word.
    public boolean holds(int line, String quote) {
        return line >= 1 && line <= lines.size() && lines.get(line - 1).contains(quote);
    }
}
