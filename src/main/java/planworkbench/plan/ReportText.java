package planworkbench.plan;

import java.util.regex.Pattern;

/// What the author of a report wrote at one of its places (causes, measures, advice …), for one evaluation year; it survives every
/// regeneration, and the causes and measures of a target are the same on the page and in the report.
///
/// @param place the id of the place in the report, such as `target.T04.cause`
/// @param text paragraphs, each ended by a line end; never blank
public record ReportText(String place, int year, String text) {

    /// A section of a report, no report of its own.
    public static final int LONGEST = 20_000;
    public static final int LONGEST_PLACE = 200;

    /// The id of a target, which is part of it, may be any visible name.
    private static final Pattern PLACE = Pattern.compile("[^\\p{Cntrl}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");

    public ReportText {
        if (place.isBlank() || place.length() > LONGEST_PLACE || !PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException("not a place of a report: " + place);
        }
        if (text.isBlank() || text.length() > LONGEST || INVISIBLE.matcher(text).find()) {
            throw new IllegalArgumentException("not a text of a report: " + text.length() + " characters at " + place);
        }
    }

    /// What no two texts share.
    public record Key(String place, int year) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byPlace = place.compareTo(other.place);
            return byPlace != 0 ? byPlace : Integer.compare(year, other.year);
        }
    }

    public Key key() {
        return new Key(place, year);
    }
}
