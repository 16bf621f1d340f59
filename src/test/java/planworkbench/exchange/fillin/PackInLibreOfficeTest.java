package planworkbench.exchange.fillin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.exchange.LibreOffice;
import planworkbench.exchange.fillin.PackLayout.Column;
import planworkbench.exchange.sheet.SheetReader;
import planworkbench.plan.Plan;

/// A pack that LibreOffice opened and saved is still that pack.
@Tag("slow")
class PackInLibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void textsIdentityRangesListsAndLocksStayAsTheyWere() throws Exception {
        Plan plan = Packs.practice().plan();
        Path ours = Files.write(folder.resolve("pack.xlsx"), Packs.bytes(plan));
        Path saved = LibreOffice.save(ours, "xlsx", folder);
        assertThat(texts(saved)).isEqualTo(texts(ours));
        try (XSSFWorkbook before = open(ours); XSSFWorkbook after = open(saved)) {
            assertThat(rules(after.getSheetAt(0))).isEqualTo(rules(before.getSheetAt(0))).hasSize(20);
            after.forEach(sheet -> assertThat(sheet.getProtect()).isTrue());
            var row = after.getSheetAt(0).getRow(PackLayout.FIRST_ROW);
            assertThat(row.getCell(Column.VALUE.index()).getCellStyle().getLocked()).isFalse();
            assertThat(row.getCell(Column.KNOWN.index()).getCellStyle().getLocked()).isTrue();
        }
    }

    private static XSSFWorkbook open(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /// Of the sheet to fill in and of the hidden one.
    private static List<List<List<String>>> texts(Path file) throws Exception {
        var sheets = SheetReader.read(file).sheets();
        return List.of("填报", PackLayout.HIDDEN_SHEET).stream()
                .map(name -> Packs.sheet(sheets, name).rows().stream()
                        .map(row -> List
                                .copyOf(row.cells().values().stream().map(cell -> cell.content().shown()).toList()))
                        .toList())
                .toList();
    }

    private static Map<String, String> rules(XSSFSheet sheet) {
        Map<String, String> rules = new TreeMap<>();
        for (DataValidation validation : sheet.getDataValidations()) {
            var rule = validation.getValidationConstraint();
            String what = rule.getValidationType() == ValidationType.LIST
                    ? String.join(",", rule.getExplicitListValues())
                    : rule.getValidationType() + " " + rule.getFormula1() + " " + rule.getFormula2();
            for (CellRangeAddress range : validation.getRegions().getCellRangeAddresses()) {
                range.forEach(cell -> rules.put(cell.formatAsString(), what));
            }
        }
        return rules;
    }
}
