package planworkbench.exchange.fillin;

import java.util.Locale;

/// Why a pack, or a cell of it, is refused.
public enum PackProblem {
    NOT_A_PACK, FORMAT, OTHER_PLAN, NEVER_SENT, OLDER_ROUND, LATER_ROUND, GIVEN_TWICE, HEADING, ROW_CHANGED, ROW_MISSING, ROW_TWICE, ROW_INSERTED, ROW_MOVED, STALE, NO_INDICATOR, COMPUTED, TOO_SMALL, TOO_LARGE, NOT_WHOLE, UNKNOWN_STATUS, AWAITED, TEXT_TOO_LONG;

    private static final String PREFIX = "merge.problem.";

    public String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
