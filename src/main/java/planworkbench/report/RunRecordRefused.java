package planworkbench.report;

/// A file that is no run record that this program can replay.
public final class RunRecordRefused extends Exception {

    private static final long serialVersionUID = 1;

    /// Why.
    public enum Kind {
        /// larger than any run record
        TOO_LARGE,
        /// not the JSON of a run record, or with a number that none can have
        NOT_A_RUN,
        /// written by a newer program in a form that this one does not know
        NEWER,
        /// the file cannot be read
        UNREADABLE
    }

    private final Kind kind;
    private final String detail;

    RunRecordRefused(Kind kind, String detail) {
        super(kind + " " + detail);
        this.kind = kind;
        this.detail = detail;
    }

    public Kind kind() {
        return kind;
    }

    /// Where or what, for the message; may be empty.
    public String detail() {
        return detail;
    }
}
