package planworkbench.report.workbook;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import planworkbench.report.RunRecord;

/// What the annex is, what may be changed in it, and what it was made from (说明).
final class CoverSheet {

    private static final int LABEL_WIDTH = 18;
    private static final int TEXT_WIDTH = 92;

    private final AnnexBook book;
    private final AnnexSheet sheet;

    CoverSheet(AnnexBook book) {
        this.book = book;
        this.sheet = book.sheet("annex.sheet.cover");
    }

    void write() {
        sheet.widths(LABEL_WIDTH, TEXT_WIDTH);
        sheet.title(0, book.get("annex.cover.title"));
        int row = 1;
        sheet.wide(row++, 0, 1, book.document().title(), Look.LINE);
        if (book.document().practice()) {
            sheet.wide(row++, 0, 1, book.get("annex.cover.practice"), Look.BLOCK);
        }
        row++;
        for (Line line : record()) {
            sheet.text(row, 0, line.label, Look.BLOCK);
            sheet.text(row++, 1, line.text, Look.TEXT);
        }
        row = heading(row + 1, "annex.cover.use");
        for (String key : List.of("annex.cover.use.inputs", "annex.cover.use.follow", "annex.cover.use.locked",
                "annex.cover.use.missing", "annex.cover.use.observed", "annex.cover.use.chance",
                "annex.cover.use.structure")) {
            sheet.wide(row++, 0, 1, book.get(key, AnnexSheet.NOTHING), Look.LINE);
        }
        row = heading(row + 1, "annex.cover.sheets");
        for (int i = 1; i < book.workbook().getNumberOfSheets(); i++) {
            row = link(row, book.workbook().getSheetAt(i));
        }
        sheet.finish(0, 0, book);
        sheet.sheet().getPrintSetup().setLandscape(false);
        sheet.sheet().getPrintSetup().setFitHeight((short) 1);
    }

    private record Line(String label, String text) {}

    private List<Line> record() {
        RunRecord run = book.material().run();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(book.get("compose.run.plan"), run.plan()));
        lines.add(new Line(book.get("annex.cover.year"), Integer.toString(book.material().evaluation().year())));
        lines.add(new Line(book.get("compose.run.scenario"), run.scenario().name()));
        lines.add(new Line(book.get("compose.run.origin"),
                book.messages().label("scenario.origin.", run.scenario().origin())));
        lines.add(new Line(book.get("compose.run.horizon"), Integer.toString(run.horizon())));
        lines.add(new Line(book.get("compose.run.version"), run.version()));
        lines.add(new Line(book.get("compose.run.data"), run.dataHash()));
        return lines;
    }

    private int heading(int row, String key) {
        sheet.wide(row, 0, 1, book.get(key), Look.BLOCK);
        return row + 1;
    }

    private int link(int row, XSSFSheet to) {
        String title = to.getRow(0).getCell(0).getStringCellValue();
        boolean named = title.startsWith(to.getSheetName());
        sheet.wide(row, 0, 1, named ? title : book.get("annex.cover.sheet", to.getSheetName(), title), Look.LINK);
        XSSFHyperlink link = book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(SheetRow.quoted(to.getSheetName()) + "!A1");
        sheet.row(row).getCell(0).setHyperlink(link);
        return row + 1;
    }
}
