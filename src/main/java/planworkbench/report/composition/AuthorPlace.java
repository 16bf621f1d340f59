package planworkbench.report.composition;

import java.util.regex.Pattern;

import planworkbench.plan.ReportText;

/// How a place of the report for the author's words is called in the document: with its year, so that the words of another year's report are
/// not taken for those of this one.
public final class AuthorPlace {

    /// The id of a place in a composed document.
    public static final Pattern PLACE = Pattern.compile(".+@\\d{4}");

    private static final char MARK = '@';

    private AuthorPlace() {}

    static String id(String place, int year) {
        return place + MARK + year;
    }

    /// @param id of a place in a composed document
    public static ReportText.Key key(String id) {
        int mark = id.lastIndexOf(MARK);
        return new ReportText.Key(id.substring(0, mark), Integer.parseInt(id.substring(mark + 1)));
    }
}
