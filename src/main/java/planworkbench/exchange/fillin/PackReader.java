package planworkbench.exchange.fillin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import planworkbench.exchange.fillin.PackLayout.Column;
import planworkbench.exchange.fillin.PackLayout.Property;
import planworkbench.exchange.sheet.CellAddress;
import planworkbench.exchange.sheet.Sheet;
import planworkbench.exchange.sheet.SheetFile;
import planworkbench.exchange.sheet.SheetRow;
import planworkbench.plan.FillIn;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// Finds out whether a workbook is a pack that this plan sent, row by row as it was sent, and reads what was filled in.
final class PackReader {

    private static final int CODE = 0;
    private static final int REGION = 1;
    private static final int VALUE = 1;

    private final Plan plan;
    private final String file;
    private final Sheet filledIn;
    private final Sheet hidden;

    private PackReader(Plan plan, String file, Sheet filledIn, Sheet hidden) {
        this.plan = plan;
        this.file = file;
        this.filledIn = filledIn;
        this.hidden = hidden;
    }

    /// @throws PackException where it is not a pack of this plan, not the latest, or not as it was sent
    static ReceivedPack read(Plan plan, SheetFile file) throws PackException {
        Sheet hidden = file.sheets().stream().filter(sheet -> sheet.name().equals(PackLayout.HIDDEN_SHEET)).findFirst()
                .orElseThrow(() -> new PackException(file.name(), "", PackProblem.NOT_A_PACK));
        return new PackReader(plan, file.name(), file.sheets().getFirst(), hidden).read();
    }

    private ReceivedPack read() throws PackException {
        FillIn fillIn = fillIn();
        requireHeadings();
        List<SeriesKey> sent = sent(fillIn);
        new SentRows(file, filledIn, PackLayout.FIRST_ROW, Column.CODE.index(), Column.REGION.index())
                .require(sent, Column.VALUE.index());
        CellReader reader = new CellReader(plan);
        List<ReceivedCell> cells = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            int row = PackLayout.FIRST_ROW + i;
            cells.add(reader.read(sent.get(i), row, filledIn.row(row)));
        }
        return new ReceivedPack(file, filledIn.name(), fillIn, cells);
    }

    private FillIn fillIn() throws PackException {
        if (!said(Property.FORMAT).equals(PackLayout.FORMAT)) {
            throw new PackException(file, "", PackProblem.FORMAT, said(Property.FORMAT));
        }
        if (!said(Property.PLAN).equals(plan.header().id())) {
            throw new PackException(file, "", PackProblem.OTHER_PLAN, said(Property.PLAN), plan.header().id());
        }
        String department = said(Property.DEPARTMENT);
        FillIn fillIn = plan.fillIns().get(new FillIn.Key(department, number(Property.YEAR)));
        if (fillIn == null) {
            throw new PackException(file, "", PackProblem.NEVER_SENT, name(department), said(Property.YEAR));
        }
        int round = number(Property.ROUND);
        if (round != fillIn.round()) {
            throw new PackException(file, "",
                    round < fillIn.round() ? PackProblem.OLDER_ROUND : PackProblem.LATER_ROUND, round, fillIn.round());
        }
        return fillIn;
    }

    private String name(String department) {
        var known = plan.departments().get(department);
        return known == null ? department : known.name();
    }

    private String said(Property property) throws PackException {
        SheetRow row = hidden.row(property.row());
        if (!SentRows.text(row, 0).equals(property.name().toLowerCase(Locale.ROOT))) {
            throw new PackException(file, place(hidden, property.row(), 0), PackProblem.NOT_A_PACK);
        }
        return SentRows.text(row, VALUE);
    }

    private int number(Property property) throws PackException {
        String text = said(property);
        if (!text.matches("[0-9]{1,4}")) {
            throw new PackException(file, place(hidden, property.row(), VALUE), PackProblem.NOT_A_PACK);
        }
        return Integer.parseInt(text);
    }

    private void requireHeadings() throws PackException {
        SheetRow written = hidden.row(PackLayout.HIDDEN_HEAD_ROW);
        SheetRow found = filledIn.row(PackLayout.HEAD_ROW);
        for (Column column : Column.values()) {
            String expected = unbroken(SentRows.text(written, column.index()));
            if (!unbroken(SentRows.text(found, column.index())).equals(expected)) {
                throw new PackException(file, place(filledIn, PackLayout.HEAD_ROW, column.index()),
                        PackProblem.HEADING, expected);
            }
        }
    }

    /// Programs break the lines of a heading each in its own way.
    private static String unbroken(String heading) {
        return heading.replaceAll("\\s", "");
    }

    /// What the hidden sheet says was sent; of what the workspace knows only figures that were accepted before may be missing.
    private List<SeriesKey> sent(FillIn fillIn) throws PackException {
        SentRows rows = new SentRows(file, hidden, PackLayout.HIDDEN_FIRST_ROW, CODE, REGION);
        Set<SeriesKey> said = new HashSet<>(rows.series());
        List<SeriesKey> sent = fillIn.cells().stream()
                .filter(cell -> cell.state() != FillIn.CellState.ACCEPTED || said.contains(cell.series()))
                .map(FillIn.Cell::series).toList();
        rows.require(sent, CODE);
        return sent;
    }

    private static String place(Sheet sheet, int row, int column) {
        return sheet.name() + "!" + new CellAddress(row, column);
    }
}
