package planworkbench.text;

import java.util.ArrayList;
import java.util.List;

import planworkbench.text.ParsedNumber.Parsed;

/// The figures that a sentence states, each read by [NumberText] in a unit.
///
/// @param inUnit those in the unit, converted where they say another of its kind
/// @param inOther those in a unit that this one cannot be
public record WrittenFigures(List<Written> inUnit, List<Written> inOther) {

    /// No unit is longer.
    private static final int LONGEST_UNIT = 10;
    private static final String HEDGES = "余多";
    private static final String SCALES = "%％‰万亿千百";
    private static final String POINTS = "百分点";
    private static final double SAME = 1e-9;

    /// @param value in the unit asked for; where it is in another, as it is written
    /// @param text the number and its unit
    public record Written(double value, String text) {}

    /// How a sentence stands to a figure that rests on it.
    public sealed interface Verdict {

        /// It states the figure, or none that could be compared.
        record Agrees() implements Verdict {}

        /// It states others, this one nearest.
        record OtherValue(Written nearest) implements Verdict {}

        /// It states the number in another unit.
        record OtherUnit(Written written) implements Verdict {}
    }

    public static WrittenFigures in(String sentence, String unit) {
        List<Written> inUnit = new ArrayList<>();
        List<Written> inOther = new ArrayList<>();
        int at = 0;
        while (at < sentence.length()) {
            int end = endOfNumber(sentence, at);
            if (end == at) {
                at++;
            } else {
                read(sentence, at, end, unit, inUnit, inOther);
                at = end;
            }
        }
        return new WrittenFigures(inUnit, inOther);
    }

    public Verdict of(double figure) {
        if (inUnit.stream().anyMatch(written -> isSame(written.value(), figure))) {
            return new Verdict.Agrees();
        }
        for (Written written : inOther) {
            if (isSame(written.value(), figure)) {
                return new Verdict.OtherUnit(written);
            }
        }
        return inUnit.stream()
                .min((a, b) -> Double.compare(distance(a.value(), figure), distance(b.value(), figure)))
                .<Verdict>map(Verdict.OtherValue::new).orElseGet(Verdict.Agrees::new);
    }

    /// A fall is written without a sign: 下降3.2%.
    private static double distance(double written, double figure) {
        return Math.abs(Math.abs(written) - Math.abs(figure));
    }

    private static boolean isSame(double written, double figure) {
        return distance(written, figure) <= SAME * Math.max(Math.abs(written), Math.abs(figure));
    }

    /// Where the number that begins here ends; here where none does.
    private static int endOfNumber(String sentence, int from) {
        if (!isDigit(sentence.charAt(from)) || (from > 0 && isWord(sentence.charAt(from - 1)))) {
            return from;
        }
        int end = from + 1;
        while (end < sentence.length() && (isDigit(sentence.charAt(end))
                || (isSeparator(sentence.charAt(end)) && end + 1 < sentence.length()
                        && isDigit(sentence.charAt(end + 1))))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '．';
    }

    /// The 5 of A5 is no figure.
    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || isSeparator(c);
    }

    private static void read(String sentence, int from, int end, String unit, List<Written> inUnit,
            List<Written> inOther) {
        String digits = sentence.substring(from, end);
        int behind = end < sentence.length() && HEDGES.indexOf(sentence.charAt(end)) >= 0 ? end + 1 : end;
        if (saysPoints(sentence, behind) && !unit.equals(POINTS)) {
            // by how much a share changed, not the share
            return;
        }
        for (int to = Math.min(sentence.length(), behind + LONGEST_UNIT); to > behind; to--) {
            if (NumberText.parse(digits + sentence.substring(behind, to), unit) instanceof Parsed(double value)) {
                inUnit.add(new Written(value, sentence.substring(from, to)));
                return;
            }
        }
        if (NumberText.parse(digits) instanceof Parsed(double value) && !sentence.startsWith("年", behind)) {
            boolean other = saysUnit(sentence, behind)
                    || (takesUnit(unit) && isLetter(sentence, behind) && !isOfRatio(sentence, from));
            Written written = new Written(value, sentence.substring(from, Math.min(sentence.length(), behind + 1)));
            (other ? inOther : inUnit).add(written);
        }
    }

    private static boolean isLetter(String sentence, int at) {
        return at < sentence.length() && Character.isLetter(sentence.charAt(at));
    }

    /// The last part of 1.5：44.6：53.9 has the unit of the others, whatever follows.
    private static boolean isOfRatio(String sentence, int from) {
        return from > 0 && ":：∶".indexOf(sentence.charAt(from - 1)) >= 0;
    }

    /// Whether a scale or a per cent sign follows.
    private static boolean saysUnit(String sentence, int at) {
        return at < sentence.length() && SCALES.indexOf(sentence.charAt(at)) >= 0;
    }

    private static boolean saysPoints(String sentence, int at) {
        return sentence.startsWith(POINTS, at) || sentence.startsWith("个" + POINTS, at);
    }

    /// Whether a number without it is in another unit; things that are counted go by many measure words: 18家, 18个.
    private static boolean takesUnit(String unit) {
        return !unit.isEmpty() && SCALES.indexOf(unit.charAt(0)) >= 0;
    }
}
