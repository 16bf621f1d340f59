package planworkbench.exchange.fillin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import planworkbench.exchange.fillin.PackLayout.Column;
import planworkbench.plan.Plan;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// A pack as a department has it open: what we sent, filled in or spoilt, and saved.
public final class FilledPack {

    private final XSSFWorkbook workbook;

    private FilledPack(byte[] bytes) throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /// The next pack of a department.
    static FilledPack next(Plan plan, String department, int year) {
        try {
            return new FilledPack(new PackWriter(FillInPack.next(plan, department, year), Messages.of(Language.ZH))
                    .bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A pack that was sent out to a file.
    public static FilledPack open(Path file) throws IOException {
        return new FilledPack(Files.readAllBytes(file));
    }

    /// @param value a number, or words
    public FilledPack value(String code, Object value) {
        return put(code, Column.VALUE, value);
    }

    public FilledPack status(String code, String word) {
        return put(code, Column.STATUS, word);
    }

    public FilledPack evidence(String code, String text) {
        return put(code, Column.EVIDENCE, text);
    }

    public FilledPack remark(String code, String text) {
        return put(code, Column.REMARK, text);
    }

    private FilledPack put(String code, Column column, Object value) {
        Cell cell = row(code).getCell(column.index(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    Row row(String code) {
        for (Row row : workbook.getSheetAt(0)) {
            Cell cell = row.getCell(Column.CODE.index());
            if (row.getRowNum() >= PackLayout.FIRST_ROW && cell != null && cell.getStringCellValue().equals(code)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + code);
    }

    FilledPack change(Consumer<XSSFWorkbook> change) {
        change.accept(workbook);
        return this;
    }

    public Path save(Path file) {
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
