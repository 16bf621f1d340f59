package planworkbench.report.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Row;
import planworkbench.report.office.ColumnWidths;
import planworkbench.report.office.TextWidth;

/// A table as in official reports: lines around every cell, heavier ones around the whole; its head stands again on each page, and no row
/// goes over the end of one.
final class WordTable {

    static final int ROW_HEIGHT = 400;

    /// Eighths of a point.
    private static final int HEAVY = 12;
    private static final int LIGHT = 4;
    private static final int MARGIN = 60;
    private static final String HEAD_SHADE = "F2F4F7";

    private final DataTable table;
    private final ColumnWidths columns;

    WordTable(DataTable table) {
        this.table = table;
        this.columns = ColumnWidths.of(table, WordPage.TEXT_WIDTH, TextWidth::of);
    }

    void add(CTBody body) {
        CTP caption = WordText.styled(body.addNewP(), "Caption");
        WordText.properties(caption).addNewKeepNext();
        WordText.add(caption, table.caption());
        grid(body.addNewTbl());
        // a table that ends at once where another begins would be one with it
        CTP note = WordText.styled(body.addNewP(), "TableNote");
        if (!table.note().isEmpty()) {
            WordText.add(note, table.note());
        }
    }

    private void grid(CTTbl grid) {
        form(grid.addNewTblPr());
        CTTblGrid layout = grid.addNewTblGrid();
        columns.twips().forEach(width -> layout.addNewGridCol().setW(BigInteger.valueOf(width)));
        CTRow head = row(grid, true);
        for (int c = 0; c < table.columns().size(); c++) {
            CTTc cell = cell(head, c);
            CTShd shade = cell.getTcPr().addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(HEAD_SHADE);
            cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
            WordText.add(WordText.styled(cell.addNewP(), columns.small() ? "SmallTableHeading" : "TableHeading"),
                    ColumnWidths.headingLines(table.columns().get(c).header()));
        }
        List<STJc.Enum> sides = sides();
        for (Row line : table.rows()) {
            CTRow row = row(grid, false);
            for (int c = 0; c < table.columns().size(); c++) {
                CTTc cell = cell(row, c);
                cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
                CTP text = WordText.styled(cell.addNewP(), columns.small() ? "SmallTableText" : "TableText");
                WordText.properties(text).addNewJc().setVal(sides.get(c));
                WordText.add(text, line.cells().get(c).text());
            }
        }
    }

    private List<STJc.Enum> sides() {
        List<STJc.Enum> sides = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            int column = c;
            boolean brief = table.rows().stream().allMatch(row -> ColumnWidths.isBrief(row.cells().get(column)));
            sides.add(table.columns().get(c).numeric() ? STJc.RIGHT : brief ? STJc.CENTER : STJc.LEFT);
        }
        return sides;
    }

    private static void form(CTTblPr form) {
        var width = form.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(WordPage.TEXT_WIDTH));
        form.addNewJc().setVal(STJcTable.CENTER);
        CTTblBorders lines = form.addNewTblBorders();
        line(lines.addNewTop(), HEAVY);
        line(lines.addNewLeft(), HEAVY);
        line(lines.addNewBottom(), HEAVY);
        line(lines.addNewRight(), HEAVY);
        line(lines.addNewInsideH(), LIGHT);
        line(lines.addNewInsideV(), LIGHT);
        form.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar margins = form.addNewTblCellMar();
        margin(margins.addNewLeft());
        margin(margins.addNewRight());
    }

    private static void margin(CTTblWidth margin) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.valueOf(MARGIN));
    }

    private static void line(CTBorder line, int weight) {
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(weight));
        line.setSpace(BigInteger.ZERO);
        line.setColor("000000");
    }

    private static CTRow row(CTTbl grid, boolean head) {
        CTRow row = grid.addNewTr();
        CTTrPr form = row.addNewTrPr();
        form.addNewCantSplit();
        var height = form.addNewTrHeight();
        height.setVal(BigInteger.valueOf(ROW_HEIGHT));
        height.setHRule(STHeightRule.AT_LEAST);
        if (head) {
            form.addNewTblHeader();
        }
        return row;
    }

    private CTTc cell(CTRow row, int column) {
        CTTc cell = row.addNewTc();
        CTTcPr form = cell.addNewTcPr();
        var width = form.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(columns.twips().get(column)));
        return cell;
    }
}
