package planworkbench.plan;

import org.jspecify.annotations.Nullable;

/// Where a figure or a target comes from.
///
/// @param document the document's name
/// @param line the line in the plan's text, counted from 1; null where the document is not held here
/// @param quote the sentence word for word; empty where only the document is known
/// @param verified false while nobody compared the figure with the original (出处待核实)
public record Source(String document, @Nullable Integer line, String quote, boolean verified) {

    public static Source quote(String document, int line, String quote) {
        return new Source(document, line, quote, true);
    }
}
