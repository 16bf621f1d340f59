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
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
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
        table.getCTTable().getTblPr().setFirstRow(true);
        for (int r = 0; r < grid.rows().size(); r++) {
            List<Entry> entries = grid.rows().get(r);
            XSLFTableRow row = table.addRow();
            row.setHeight(FittedTable.rowHeight(entries, grid.widths(), grid.size()));
            for (int c = 0; c < entries.size(); c++) {
                fill(row.addCell(), entries.get(c), grid.numeric().get(c), r);
            }
        }
        for (int c = 0; c < grid.widths().size(); c++) {
            table.setColumnWidth(c, grid.widths().get(c));
        }
        return ((CTGraphicalObjectFrame) table.getXmlObject()).getNvGraphicFramePr().getCNvPr();
    }

    private void fill(XSLFTableCell cell, Entry entry, boolean numeric, int row) {
        cell.clearText();
        CTTextBody body = ((CTTableCell) cell.getXmlObject()).getTxBody();
        if (body.getBodyPr() == null) {
            // without it PowerPoint takes the file for a damaged one
            body.addNewBodyPr();
        }
        cell.setLeftInset(FittedTable.SIDE);
        cell.setRightInset(FittedTable.SIDE);
        cell.setTopInset(FittedTable.ABOVE);
        cell.setBottomInset(FittedTable.ABOVE);
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        // a line between two cells belongs to both
        if (row > 0) {
            line(cell, BorderEdge.top, row - 1);
        }
        line(cell, BorderEdge.bottom, row);
        XSLFTextParagraph paragraph = SlideText.paragraph(cell, grid.size());
        if (numeric) {
            paragraph.setTextAlign(TextAlign.RIGHT);
        }
        text.run(paragraph, entry.text(), grid.size(), entry.bold(), entry.ink());
    }

    private static void line(XSLFTableCell cell, BorderEdge edge, int below) {
        cell.setBorderColor(edge, below == 0 ? SlideText.colour(Ink.ACCENT) : HAIRLINE);
        cell.setBorderWidth(edge, below == 0 ? HEAD : THIN);
    }
}
