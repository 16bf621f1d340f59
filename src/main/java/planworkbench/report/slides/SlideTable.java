package planworkbench.report.slides;

import java.awt.Color;
import java.util.List;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import planworkbench.report.slides.Slide.Entry;
import planworkbench.report.slides.Slide.Grid;

/// A table with a hairline below each row and nothing else.
record SlideTable(Grid grid, SlideText text) {

    private static final Color HAIRLINE = new Color(0xd0d7de);
    private static final double THIN = 0.5;
    private static final double HEAD = 1.5;

    /// @return where its description goes
    CTNonVisualDrawingProps add(XSLFSlide page) {
        XSLFTable table = page.createTable();
        table.setAnchor(SlideFile.rectangle(grid.box()));
        for (int r = 0; r < grid.rows().size(); r++) {
            List<Entry> entries = grid.rows().get(r);
            XSLFTableRow row = table.addRow();
            row.setHeight(FittedTable.rowHeight(entries, grid.widths(), grid.size()));
            for (int c = 0; c < entries.size(); c++) {
                fill(row.addCell(), entries.get(c), grid.numeric().get(c), r == 0);
            }
        }
        for (int c = 0; c < grid.widths().size(); c++) {
            table.setColumnWidth(c, grid.widths().get(c));
        }
        return ((CTGraphicalObjectFrame) table.getXmlObject()).getNvGraphicFramePr().getCNvPr();
    }

    private void fill(XSLFTableCell cell, Entry entry, boolean numeric, boolean head) {
        cell.clearText();
        cell.setLeftInset(FittedTable.SIDE);
        cell.setRightInset(FittedTable.SIDE);
        cell.setTopInset(FittedTable.ABOVE);
        cell.setBottomInset(FittedTable.ABOVE);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        cell.setBorderColor(BorderEdge.bottom, head ? SlideText.colour(Ink.ACCENT) : HAIRLINE);
        cell.setBorderWidth(BorderEdge.bottom, head ? HEAD : THIN);
        XSLFTextParagraph paragraph = SlideText.paragraph(cell, grid.size());
        if (numeric) {
            paragraph.setTextAlign(TextAlign.RIGHT);
        }
        text.run(paragraph, entry.text(), grid.size(), entry.bold(), entry.ink());
    }
}
