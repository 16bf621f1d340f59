package planworkbench.report.slides;

import planworkbench.assessment.Verdict;
import planworkbench.plan.Rating;
import planworkbench.plan.WorkItemStatus;

/// What a rating, a verdict or a status looks like: a sign that Chinese fonts have, and a colour, each enough without the other.
///
/// @param sign printed before the word
record Mark(String sign, Ink ink) {

    static Mark of(Rating rating) {
        return switch (rating) {
            case AHEAD -> new Mark("▲", Ink.GOOD);
            case FASTER -> new Mark("↗", Ink.ON_THE_WAY);
            case AS_EXPECTED -> new Mark("→", Ink.ON_THE_WAY);
            case BEHIND -> new Mark("↘", Ink.RISK);
            case COMPLETED -> new Mark("√", Ink.GOOD);
            case NOT_COMPLETED -> new Mark("×", Ink.BAD);
            case NOT_ASSESSABLE -> new Mark("？", Ink.UNKNOWN);
        };
    }

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case ATTAINED -> new Mark("√", Ink.GOOD);
            case LIKELY -> new Mark("↗", Ink.ON_THE_WAY);
            case AT_RISK -> new Mark("！", Ink.RISK);
            case UNLIKELY -> new Mark("×", Ink.BAD);
            case UNKNOWN -> new Mark("？", Ink.UNKNOWN);
        };
    }

    static Mark of(WorkItemStatus status) {
        return switch (status) {
            case DONE -> new Mark("√", Ink.GOOD);
            case UNDER_WAY -> new Mark("→", Ink.ON_THE_WAY);
            case DELAYED -> new Mark("↘", Ink.RISK);
            case NOT_STARTED -> new Mark("○", Ink.UNKNOWN);
            case NOT_REPORTED -> new Mark("？", Ink.UNKNOWN);
        };
    }

    Slide.Entry entry(String word) {
        return new Slide.Entry(before(word), ink, true);
    }

    String before(String word) {
        return sign + " " + word;
    }
}
