package planworkbench.ui.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import planworkbench.ui.search.SearchHit.Match;

/// The words that were typed. A text is found when it holds all of them, whatever their case and width.
record SearchQuery(List<String> words) {

    static SearchQuery of(String typed) {
        return new SearchQuery(Arrays.stream(folded(typed).strip().split("\\s+")).filter(word -> !word.isEmpty())
                .distinct().toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isFoundIn(String text) {
        String folded = folded(text);
        return words.stream().allMatch(folded::contains);
    }

    /// Where the words stand in a text; overlapping ones are joined.
    List<Match> matches(String text) {
        String folded = folded(text);
        List<Match> found = new ArrayList<>();
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length())) {
                found.add(new Match(at, at + word.length()));
            }
        }
        found.sort(Comparator.comparingInt(Match::start));
        return joined(found);
    }

    private static List<Match> joined(List<Match> sorted) {
        List<Match> joined = new ArrayList<>();
        for (Match match : sorted) {
            if (!joined.isEmpty() && match.start() <= joined.getLast().end()) {
                Match last = joined.removeLast();
                joined.add(new Match(last.start(), Math.max(last.end(), match.end())));
            } else {
                joined.add(match);
            }
        }
        return joined;
    }

    /// Lower case and narrow, each character in its place.
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '\u3000' ? ' ' : c;
            folded.append(Character.toLowerCase(narrow));
        }
        return folded.toString();
    }
}
