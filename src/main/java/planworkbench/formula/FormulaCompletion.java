package planworkbench.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// What the name that is being typed in a formula may become.
///
/// @param start where it begins in the text
/// @param candidates what may stand in its place up to the caret, the likeliest first; quoted where the language asks for it
public record FormulaCompletion(int start, List<String> candidates) {

    private static final int MOST = 8;

    public FormulaCompletion {
        candidates = List.copyOf(candidates);
    }

    /// @param names of indicators
    public static FormulaCompletion at(String text, int caret, Collection<String> names) {
        int start = caret;
        while (start > 0 && isPart(text, start)) {
            start--;
        }
        String typed = NearNames.folded(text.substring(start, caret));
        boolean quoted = start > 0 && Glyphs.narrow(text.charAt(start - 1)) == '[';
        if (typed.isEmpty() || (!quoted && Glyphs.isDigit(typed.charAt(0)))) {
            return new FormulaCompletion(caret, List.of());
        }
        List<String> found = new ArrayList<>();
        names.stream().filter(name -> NearNames.folded(name).contains(typed) && !NearNames.folded(name).equals(typed))
                .sorted(Comparator.comparing((String name) -> !NearNames.folded(name).startsWith(typed))
                        .thenComparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(FormulaCompletion::written).forEach(found::add);
        if (!quoted) {
            NearNames.FUNCTIONS.stream().filter(name -> name.startsWith(typed)).map(name -> name + "(")
                    .forEach(found::add);
        }
        return new FormulaCompletion(quoted ? start - 1 : start, found.stream().limit(MOST).toList());
    }

    /// Letters outside the basic plane are two characters, of which the second says nothing.
    private static boolean isPart(String text, int before) {
        return Glyphs.isNamePart(text.codePointBefore(before))
                || (Character.isSurrogate(text.charAt(before - 1)) && before > 1);
    }

    private static String written(String name) {
        return ExpressionText.of(new Expression.Name(name, null, new Span(0, 0)));
    }
}
