package planworkbench.exchange.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.NumberFormats.Meaning;
import planworkbench.exchange.sheet.SheetCell.Content;

/// Hears the records of an old workbook one after the other.
final class XlsListener implements HSSFListener {

    private final Budget budget;
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Meaning> styles = new ArrayList<>();
    private final List<Integer> styleFormats = new ArrayList<>();
    private boolean from1904;
    private int substreams;
    private @Nullable SSTRecord texts;
    private @Nullable SheetBuilder sheet;
    /// The cell whose formula came to a text, which follows in a record of its own.
    private @Nullable CellAddress awaitsText;

    XlsListener(Budget budget) {
        this.budget = budget;
    }

    List<Sheet> sheets() {
        finishSheet();
        return sheets;
    }

    @Override
    public void processRecord(Record heard) {
        switch (heard) {
            case BoundSheetRecord record -> listed.add(record);
            case SupBookRecord record when record.isExternalReferences() ->
                throw new Refusing("", SheetProblem.EXTERNAL_LINKS);
            case DateWindow1904Record record -> from1904 = record.getWindowing() == 1;
            case FormatRecord record -> formats.put(record.getIndexCode(), record.getFormatString());
            case ExtendedFormatRecord record -> styleFormats.add((int) record.getFormatIndex());
            case SSTRecord record -> texts = record;
            case BOFRecord record -> begin(record);
            case RowRecord record -> row(record);
            case MergeCellsRecord record -> merge(record);
            case CellRecord record -> cell(record);
            case LabelRecord record -> put(record.getRow(), record.getColumn(), new SheetCell.Text(record.getValue()));
            case StringRecord record when awaitsText != null -> {
                put(awaitsText.row(), awaitsText.column(), new SheetCell.Text(record.getString()));
                awaitsText = null;
            }
            default -> {
                // nothing that a table needs
            }
        }
    }

    private void begin(BOFRecord record) {
        finishSheet();
        if (record.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        int index = substreams++;
        if (record.getType() == BOFRecord.TYPE_EXCEL_4_MACRO) {
            throw new Refusing(index < listed.size() ? listed.get(index).getSheetname() : "", SheetProblem.MACROS);
        }
        if (record.getType() == BOFRecord.TYPE_WORKSHEET && index < listed.size()) {
            BoundSheetRecord named = listed.get(index);
            sheet = new SheetBuilder(named.getSheetname(), named.isHidden() || named.isVeryHidden(), budget);
        }
    }

    private void finishSheet() {
        if (sheet != null) {
            sheets.add(sheet.build());
            sheet = null;
        }
    }

    private void row(RowRecord record) {
        if (sheet != null) {
            budget.row(sheet.place(new CellAddress(record.getRowNumber(), 0)));
            if (record.getZeroHeight()) {
                sheet.hide(record.getRowNumber());
            }
        }
    }

    private void merge(MergeCellsRecord record) {
        for (int i = 0; sheet != null && i < record.getNumAreas(); i++) {
            CellRangeAddress area = record.getAreaAt(i);
            sheet.merge(new CellRange(new CellAddress(area.getFirstRow(), area.getFirstColumn()),
                    new CellAddress(area.getLastRow(), area.getLastColumn())));
        }
    }

    private void cell(CellRecord record) {
        Content content = switch (record) {
            case NumberRecord number -> number(number.getValue(), number);
            case LabelSSTRecord label when texts != null && label.getSSTIndex() >= 0
                    && label.getSSTIndex() < texts.getNumUniqueStrings() ->
                new SheetCell.Text(texts.getString(label.getSSTIndex()).getString());
            case BoolErrRecord fault -> fault.isError()
                    ? new SheetCell.Fault(SheetProblem.ERROR_VALUE, error(fault.getErrorValue()))
                    : new SheetCell.Fault(SheetProblem.TRUTH_VALUE, fault.getBooleanValue() ? "TRUE" : "FALSE");
            case FormulaRecord formula -> result(formula);
            default -> null;
        };
        if (content != null) {
            put(record.getRow(), record.getColumn(), content);
        }
    }

    private @Nullable Content result(FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.STRING) {
            awaitsText = new CellAddress(formula.getRow(), formula.getColumn());
            return null;
        }
        return switch (type) {
            case ERROR -> new SheetCell.Fault(SheetProblem.ERROR_VALUE, error(formula.getCachedErrorValue()));
            case BOOLEAN ->
                new SheetCell.Fault(SheetProblem.TRUTH_VALUE, formula.getCachedBooleanValue() ? "TRUE" : "FALSE");
            default -> number(formula.getValue(), formula);
        };
    }

    private Content number(double value, CellRecord cell) {
        return XlsxSheetReader.number(value, meaning(cell.getXFIndex()), from1904);
    }

    private Meaning meaning(int style) {
        while (styles.size() < styleFormats.size()) {
            int format = styleFormats.get(styles.size());
            styles.add(NumberFormats.of(format, formats.getOrDefault(format, "")));
        }
        return style < styles.size() ? styles.get(style) : Meaning.NUMBER;
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
    }

    private void put(int row, int column, Content content) {
        if (sheet == null || (content instanceof SheetCell.Text(String text) && text.isBlank())) {
            return;
        }
        CellAddress address = new CellAddress(row, column);
        budget.listedCell(sheet.place(address));
        if (content instanceof SheetCell.Text(String text)) {
            budget.text(sheet.place(address), text.length());
        }
        sheet.put(address, content);
    }
}
