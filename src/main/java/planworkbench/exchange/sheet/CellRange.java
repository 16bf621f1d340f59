package planworkbench.exchange.sheet;

/// Cells that were merged into one; the first holds what is shown.
public record CellRange(CellAddress first, CellAddress last) {

    /// @throws NumberFormatException where the text is no range
    static CellRange parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new CellRange(CellAddress.parse(text), CellAddress.parse(text))
                : new CellRange(CellAddress.parse(text.substring(0, colon)),
                        CellAddress.parse(text.substring(colon + 1)));
    }

    /// The same cells once rows and columns have changed places.
    CellRange turned() {
        return new CellRange(first.turned(), last.turned());
    }

    public boolean contains(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }
}
