package planworkbench.exchange.sheet;

/// Where a cell stands, counted from 0; written as spreadsheets do, C5.
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final int LETTERS = 26;
    private static final int LONGEST_COLUMN = 3;
    private static final int LONGEST_ROW = 7;

    /// @throws NumberFormatException where the text is no address, or none that a spreadsheet has room for
    static CellAddress parse(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isLetter(text.charAt(digits))) {
            digits++;
        }
        String number = text.substring(digits);
        if (digits == 0 || digits > LONGEST_COLUMN || number.isEmpty() || number.length() > LONGEST_ROW
                || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new NumberFormatException(text);
        }
        int column = 0;
        for (int i = 0; i < digits; i++) {
            char letter = Character.toUpperCase(text.charAt(i));
            if (letter < 'A' || letter > 'Z') {
                throw new NumberFormatException(text);
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        int row = Integer.parseInt(number);
        if (row == 0) {
            throw new NumberFormatException(text);
        }
        return new CellAddress(row - 1, column - 1);
    }

    /// Once rows and columns have changed places.
    CellAddress turned() {
        return new CellAddress(/* row= */ column, /* column= */ row);
    }

    /// A, B … Z, AA …
    public static String columnName(int column) {
        var name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            name.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return name.toString();
    }

    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return columnName(column) + (row + 1);
    }
}
