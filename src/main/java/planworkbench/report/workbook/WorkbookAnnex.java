package planworkbench.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import planworkbench.exchange.TimelessZip;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.office.OfficeText;
import planworkbench.text.Messages;

/// The annex of a report (附件) as a workbook: its tables as numbers, and the projection with formulas, so that a reader who changes a rate in
/// Excel or WPS gets what the program would compute. Every formula holds our own result, and a spreadsheet computes all of them again
/// when it opens the file.
public final class WorkbookAnnex {

    private final AnnexBook book;

    private WorkbookAnnex(AnnexBook book) {
        this.book = book;
    }

    /// The same report gives the same bytes. Leaves the stream open.
    public static void write(ReportMaterial material, ReportDocument document, Messages messages, OutputStream out)
            throws IOException {
        try (XSSFWorkbook workbook = SharedTexts.newWorkbook()) {
            new WorkbookAnnex(AnnexBook.of(material, document, messages, workbook)).fill();
            out.write(TimelessZip.of(workbook));
        }
    }

    private void fill() {
        CoverSheet cover = new CoverSheet(book);
        AssumptionSheet assumptions = new AssumptionSheet(book);
        ProjectionSheet projection = new ProjectionSheet(book);
        TargetSheet targets = new TargetSheet(book, projection.rows());
        ChartSheet charts = new ChartSheet(book, projection.rows(), targets);
        CalculationSheet steps = new CalculationSheet(book);
        assumptions.write();
        projection.write(assumptions, steps);
        targets.write();
        charts.write();
        steps.finish();
        new TableSheets(book).write();
        List<AnnexSheet> sheets = List.of(assumptions.sheet(), projection.sheet(), targets.sheet(), charts.sheet(),
                steps.sheet());
        sheets.forEach(sheet -> InputRules.add(sheet, book.messages()));
        evaluate(sheets);
        XSSFWorkbook workbook = book.workbook();
        if (charts.isEmpty()) {
            workbook.removeSheetAt(workbook.getSheetIndex(charts.sheet().sheet()));
        }
        if (steps.isEmpty()) {
            workbook.removeSheetAt(workbook.getSheetIndex(steps.sheet().sheet()));
        }
        cover.write();
        workbook.setActiveSheet(0);
        workbook.lockStructure();
        workbook.setForceFormulaRecalculation(true);
        book.styles().completeColoursOfRules();
        describe(workbook.getProperties());
    }

    /// What the program has no result of is computed once, so that no formula stands without one.
    private void evaluate(List<AnnexSheet> sheets) {
        List<XSSFCell> cells = new ArrayList<>();
        sheets.forEach(sheet -> cells.addAll(sheet.withoutResult()));
        if (!cells.isEmpty()) {
            FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
            cells.forEach(evaluator::evaluateFormulaCell);
        }
    }

    /// Without the time of writing, which would make each copy another file.
    private void describe(POIXMLProperties properties) {
        properties.getCoreProperties().setTitle(OfficeText.clean(book.document().title()));
        properties.getCoreProperties().setCreator(book.get("shell.title"));
        properties.getCoreProperties().setCreated(Optional.empty());
        properties.getExtendedProperties().setApplication(book.get("shell.title"));
    }
}
