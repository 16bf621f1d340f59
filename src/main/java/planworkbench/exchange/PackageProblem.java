package planworkbench.exchange;

import java.util.Locale;

/// Why a package is refused.
public enum PackageProblem {
    NOT_A_FOLDER, MISSING_FILE, UNREADABLE, OUTSIDE, TOO_LARGE, TOO_MANY, NOT_UTF8, SYNTAX, NOT_A_LIST, NEWER_FORMAT, FILE_NAME, MISSING_FIELD, UNKNOWN_FIELD, NULL_FIELD, WRONG_VALUE, NOT_FINITE, UNKNOWN_KIND, REFUSED, DUPLICATE, NO_DEPARTMENT, NO_INDICATOR, NO_DOCUMENT, NO_PARENT, COMPUTED_TWICE, BAD_CODE, QUOTE;

    private static final String PREFIX = "package.";

    public String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
