package planworkbench.exchange.fillin;

/// Where everything stands in a pack: writer and reader share it. Rows and columns count from 0.
///
/// The first sheet is filled in: a title, lines that say what to do, a row of headings, a row for each figure. A sheet of instructions
/// follows. A hidden third one says what the pack is: a row for each [Property] (name, value), a row with the headings as they were
/// written, then a row for each figure (code, region) in the order of the first sheet.
final class PackLayout {

    static final String FORMAT = "plan-workbench-fill-in/1";
    static final String HIDDEN_SHEET = "_pack";

    static final int HEAD_ROW = 4;
    static final int FIRST_ROW = HEAD_ROW + 1;

    static final int HIDDEN_HEAD_ROW = Property.values().length;
    static final int HIDDEN_FIRST_ROW = HIDDEN_HEAD_ROW + 1;

    /// How many years before the one asked for are shown.
    static final int YEARS_BEFORE = 3;

    private PackLayout() {}

    /// What the hidden sheet says of the pack as a whole, in this order; the names stand there in lower case.
    enum Property {
        FORMAT, PLAN, DEPARTMENT, YEAR, ROUND;

        /// Its row on the hidden sheet.
        @SuppressWarnings("EnumOrdinal") // the order is the layout
        int row() {
            return ordinal();
        }
    }

    /// The columns of the first sheet, in this order. Those of [#isFilledIn()] are open, everything else is locked.
    enum Column {
        NUMBER, CODE, NAME, REGION, UNIT, THREE_BEFORE, TWO_BEFORE, ONE_BEFORE, KNOWN, RANGE, VALUE, STATUS, EVIDENCE, REMARK, RETURNED;

        /// Its column on the first sheet.
        @SuppressWarnings("EnumOrdinal") // the order is the layout
        int index() {
            return ordinal();
        }

        boolean isFilledIn() {
            return this == VALUE || this == STATUS || this == EVIDENCE || this == REMARK;
        }
    }
}
