package planworkbench.formula;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Names like one that does not exist.
final class NearNames {

    static final List<String> FUNCTIONS = Arrays.stream(FormulaFunction.values()).map(FormulaFunction::text).toList();

    private static final int LONGEST = 60;
    private static final int MOST = 3;

    private record Near(String name, int distance) {}

    private NearNames() {}

    /// Up to three, the nearest first, separated by 、; empty where none is near.
    static String of(String written, Collection<String> names) {
        String wanted = folded(written);
        return names.stream().distinct().map(name -> new Near(name, distance(wanted, folded(name))))
                .filter(near -> near.distance <= StrictMath.max(1, StrictMath.min(wanted.length(), 12) / 3))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name)).limit(MOST)
                .map(Near::name).collect(Collectors.joining("、"));
    }

    /// Small and full-width letters are the same to who types them.
    static String folded(String name) {
        var folded = new StringBuilder();
        for (char c : Glyphs.narrow(name).toCharArray()) {
            if (c != ' ') {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    /// Single changes from one to the other; 1 where one is the beginning or the end of the other.
    private static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        boolean part = a.length() > 1 && b.length() > 1
                && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a));
        return part ? 1 : edits(a, b);
    }

    private static int edits(String a, String b) {
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = StrictMath.min(above[j - 1] + change, StrictMath.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
