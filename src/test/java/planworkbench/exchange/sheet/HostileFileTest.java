package planworkbench.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Files that were made to do harm, or came to harm: each is refused with its reason, having read no more than allowed.
class HostileFileTest {

    private static final String ENTITIES = "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

    @TempDir
    Path folder;

    private SheetException refusal(Path file) {
        return catchThrowableOfType(SheetException.class, () -> SheetReader.read(file));
    }

    private SheetException refusal(RawWorkbook workbook) throws IOException {
        return refusal(workbook.write(folder.resolve("坏.xlsx")));
    }

    @Test
    void aWorkbookWithMacrosIsRefused() throws IOException {
        assertThat(refusal(new RawWorkbook().part("xl/vbaProject.bin", "macro")).problem())
                .isEqualTo(SheetProblem.MACROS);
        assertThat(refusal(new RawWorkbook().part("[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"))
                .problem()).isEqualTo(SheetProblem.MACROS);
    }

    @Test
    void linksToOtherFilesAreRefused() throws IOException {
        assertThat(refusal(new RawWorkbook().part("xl/externalLinks/externalLink1.xml", "<externalLink/>")).problem())
                .isEqualTo(SheetProblem.EXTERNAL_LINKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml",
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/theme/theme1.xml"})
    void entitiesInAnyPartAreRefused(String part) throws IOException {
        for (String type : new String[]{ENTITIES, OUTSIDE}) {
            SheetException refused = refusal(new RawWorkbook().part(part, type + "<x>&a;</x>"));
            assertThat(refused.problem()).isEqualTo(SheetProblem.DOCTYPE);
            assertThat(refused.place()).isEqualTo(part);
        }
    }

    @Test
    void anEntityBombInUtf16IsRefused() throws IOException {
        byte[] bytes = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + ENTITIES + "<x>&b;</x>")
                .getBytes(Charset.forName("UTF-16"));
        assertThat(refusal(new RawWorkbook().part("xl/styles.xml", out -> out.write(bytes))).problem())
                .isEqualTo(SheetProblem.DOCTYPE);
    }

    @Test
    void ofABombNoMoreIsInflatedThanAllowed() throws IOException {
        Path bomb = new RawWorkbook().rows(out -> {
            out.write("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>".getBytes(UTF_8));
            byte[] block = new byte[1_000_000];
            Arrays.fill(block, (byte) '9');
            for (int i = 0; i < 1_000; i++) {
                out.write(block);
            }
            out.write("</t></is></c></row>".getBytes(UTF_8));
        }).write(folder.resolve("bomb.xlsx"));
        Budget budget = new Budget(SheetLimits.DEFAULT, () -> false);
        Refusing refused = catchThrowableOfType(Refusing.class, () -> XlsxReader.read(bomb, budget));
        assertThat(refused.problem()).isEqualTo(SheetProblem.PART_TOO_LARGE);
        assertThat(budget.inflated()).isLessThan(SheetLimits.DEFAULT.partBytes() + 100_000);
    }

    @Test
    void aMillionStyledEmptyRowsAreRefusedAtTheFirstThatIsTooMany() throws IOException {
        SheetException refused = refusal(new RawWorkbook().rows(out -> {
            for (int i = 1; i <= 1_000_000; i++) {
                out.write(("<row r=\"" + i + "\" s=\"1\"><c r=\"A" + i + "\" s=\"1\"/></row>").getBytes(UTF_8));
            }
        }));
        assertThat(refused.problem()).isEqualTo(SheetProblem.TOO_MANY_ROWS);
        assertThat(refused.place()).isEqualTo("年鉴!100001");
    }

    @Test
    void aCellFarOutIsNamed() throws IOException {
        SheetException refused = refusal(
                new RawWorkbook().rows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"));
        assertThat(refused.text(Messages.of(Language.ZH)))
                .isEqualTo("坏.xlsx，年鉴!XFD1048576：单元格太远：最多读取 100000 行、1024 列");
    }

    @Test
    void anEmptyStyledCellFarOutDoesNoHarm() throws Exception {
        Path file = new RawWorkbook().rows("<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>")
                .write(folder.resolve("far.xlsx"));
        assertThat(SheetReader.read(file).sheets().getFirst().rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.sh", "/etc/evil", "xl\\..\\evil", "C:/evil"})
    void aNameThatLeadsOutsideIsRefused(String name) throws IOException {
        assertThat(refusal(new RawWorkbook().part(name, "x")).problem()).isEqualTo(SheetProblem.PATH);
    }

    @Test
    void twentyThousandPartsAreRefused() throws IOException {
        RawWorkbook workbook = new RawWorkbook();
        for (int i = 0; i < 20_000; i++) {
            workbook.part("xl/media/" + i + ".png", "");
        }
        assertThat(refusal(workbook).problem()).isEqualTo(SheetProblem.TOO_MANY_PARTS);
    }

    @Test
    void aTruncatedWorkbookIsRefused() throws IOException {
        Path whole = new RawWorkbook().withCell("").write(folder.resolve("whole.xlsx"));
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(refusal(cut).problem()).isEqualTo(SheetProblem.DAMAGED);
    }

    @Test
    void aTruncatedOldWorkbookIsRefused() throws IOException {
        byte[] bytes = new byte[700];
        System.arraycopy(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
            (byte) 0xE1}, 0, bytes, 0, 8);
        assertThat(refusal(Files.write(folder.resolve("old.xls"), bytes)).problem()).isEqualTo(SheetProblem.DAMAGED);
    }

    @Test
    void whatIsNamedAWorkbookAndIsNoneIsRefused() throws IOException {
        assertThat(refusal(Files.writeString(folder.resolve("a.xlsx"), "<html><table></table></html>")).problem())
                .isEqualTo(SheetProblem.WEB_PAGE);
        assertThat(refusal(Files.writeString(folder.resolve("b.xlsx"), "指标,2021\n甲,1\n")).problem())
                .isEqualTo(SheetProblem.TEXT_NAMED_WORKBOOK);
        assertThat(refusal(Files.writeString(folder.resolve("c.xlsx"), "")).problem()).isEqualTo(SheetProblem.EMPTY);
        assertThat(refusal(folder.resolve("none.xlsx")).problem()).isEqualTo(SheetProblem.NO_FILE);
    }

    @Test
    void textThatIsNeitherUtf8NorGb18030IsRefused() throws IOException {
        byte[] bytes = {'a', ',', (byte) 0xFF, (byte) 0xFF, '\n'};
        assertThat(refusal(Files.write(folder.resolve("d.csv"), bytes)).problem()).isEqualTo(SheetProblem.ENCODING);
    }

    @Test
    void aQuoteThatIsNotClosedIsNamed() throws IOException {
        SheetException refused = refusal(Files.writeString(folder.resolve("e.csv"), "指标,2021\n甲,\"1\n"));
        assertThat(refused.problem()).isEqualTo(SheetProblem.QUOTES);
        assertThat(refused.place()).isEqualTo("B2");
    }

    @Test
    void readingStopsWhenAsked() throws IOException {
        Path file = new RawWorkbook().withCell("").write(folder.resolve("stop.xlsx"));
        assertThat(catchThrowableOfType(SheetException.class,
                () -> SheetReader.read(file, SheetLimits.DEFAULT, () -> true)).problem())
                .isEqualTo(SheetProblem.STOPPED);
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsSaidInBothLanguages(SheetProblem problem) {
        for (Language language : Language.values()) {
            assertThat(Messages.of(language).get(problem.key(), "1", "2")).doesNotContain("{");
        }
    }
}
