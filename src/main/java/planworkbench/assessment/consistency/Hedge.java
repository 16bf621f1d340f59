package planworkbench.assessment.consistency;

import java.util.List;

/// How a text softens or bounds a number.
public enum Hedge {
    EXACT, ABOUT, NEARLY, OVER, AT_LEAST, AT_MOST;

    private record Word(String text, Hedge hedge) {}

    /// The longer ones first: 不超过 ends with 超过.
    private static final List<Word> BEFORE = List.of(new Word("不低于", AT_LEAST), new Word("不少于", AT_LEAST),
            new Word("不小于", AT_LEAST), new Word("至少", AT_LEAST), new Word("不高于", AT_MOST), new Word("不超过", AT_MOST),
            new Word("不多于", AT_MOST), new Word("不突破", AT_MOST), new Word("控制在", AT_MOST), new Word("低于", AT_MOST),
            new Word("超过", OVER), new Word("突破", OVER), new Word("高于", OVER), new Word("超", OVER),
            new Word("逾", OVER), new Word("接近", NEARLY), new Word("将近", NEARLY), new Word("近", NEARLY),
            new Word("约", ABOUT), new Word("大致", ABOUT));
    private static final List<Word> BEHIND_UNIT = List.of(new Word("及以上", AT_LEAST), new Word("以上", AT_LEAST),
            new Word("以内", AT_MOST), new Word("及以下", AT_MOST), new Word("以下", AT_MOST), new Word("左右", ABOUT),
            new Word("上下", ABOUT));

    /// @param start where the digits start
    /// @param digitsEnd where they end
    /// @param end where the unit behind them ends
    static Hedge around(String text, int start, int digitsEnd, int end) {
        if (text.startsWith("余", digitsEnd) || text.startsWith("多", digitsEnd)) {
            return OVER;
        }
        for (Word word : BEHIND_UNIT) {
            if (text.startsWith(word.text, end)) {
                return word.hedge;
            }
        }
        for (Word word : BEFORE) {
            if (text.startsWith(word.text, start - word.text.length())) {
                return word.hedge;
            }
        }
        return EXACT;
    }

    /// What a figure's qualifier says: 近, 约…多, 余.
    static Hedge ofQualifier(String qualifier) {
        return qualifier.contains("多") || qualifier.contains("余") || qualifier.contains("超")
                ? OVER
                : qualifier.contains("近") ? NEARLY : qualifier.contains("约") ? ABOUT : EXACT;
    }
}
