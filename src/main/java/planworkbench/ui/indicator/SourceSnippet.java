package planworkbench.ui.indicator;

import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.Source;

/// A quotation within the sentences around it.
///
/// @param before what stands before it in its line, shortened
/// @param quote word for word
/// @param after what follows in its line, shortened
record SourceSnippet(String before, String quote, String after) {

    private static final int AROUND = 36;
    private static final String LEFT_OUT = "……";

    static SourceSnippet of(Plan plan, Source source) {
        Integer line = source.line();
        if (line != null) {
            for (PlanDocument document : plan.documents()) {
                if (document.name().equals(source.document()) && document.holds(line, source.quote())) {
                    return within(document.lines().get(line - 1), source.quote());
                }
            }
        }
        return new SourceSnippet("", source.quote(), "");
    }

    private static SourceSnippet within(String line, String quote) {
        int start = line.indexOf(quote);
        int end = start + quote.length();
        int from = Math.max(0, start - AROUND);
        int to = Math.min(line.length(), end + AROUND);
        String before = line.substring(from, start).stripLeading();
        String after = line.substring(end, to).stripTrailing();
        return new SourceSnippet(from > 0 ? LEFT_OUT + before : before, quote,
                to < line.length() ? after + LEFT_OUT : after);
    }

    String text() {
        return before + quote + after;
    }
}
