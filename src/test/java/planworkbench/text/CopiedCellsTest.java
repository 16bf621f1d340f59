package planworkbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/// Blocks as Excel and WPS put them on the clipboard.
class CopiedCellsTest {

    @Test
    void rowsEndWithALineAndTheLastOneMayToo() {
        List<List<String>> block = List.of(List.of("12", "15"), List.of("17", "18"));
        assertThat(CopiedCells.of("12\t15\r\n17\t18\r\n").rows()).isEqualTo(block);
        assertThat(CopiedCells.of("12\t15\n17\t18").rows()).isEqualTo(block);
        assertThat(CopiedCells.of("12\t15\r17\t18\r").rows()).isEqualTo(block);
    }

    @Test
    void emptyCellsKeepTheirPlaces() {
        assertThat(CopiedCells.of("\t\t3\r\n\r\n4\t\t\r\n").rows())
                .isEqualTo(List.of(List.of("", "", "3"), List.of(""), List.of("4", "", "")));
        assertThat(CopiedCells.of("1\t").rows()).isEqualTo(List.of(List.of("1", "")));
    }

    @Test
    void aCellBetweenMarksHoldsLinesTabsAndMarks() {
        assertThat(CopiedCells.of("\"一行\r\n二行\"\t\"a\tb\"\t\"说\"\"好\"\"\"\r\n7\r\n").rows())
                .isEqualTo(List.of(List.of("一行\n二行", "a\tb", "说\"好\""), List.of("7")));
    }

    @Test
    void aMarkThatIsNotClosedIsAnOrdinaryCharacter() {
        assertThat(CopiedCells.of("\"12\t13\r\n14\t\"a\"b").rows())
                .isEqualTo(List.of(List.of("\"12", "13"), List.of("14", "\"a\"b")));
    }

    @Test
    void nothingIsNoRow() {
        assertThat(CopiedCells.of("").rows()).isEmpty();
        assertThat(CopiedCells.of("").columns()).isZero();
    }

    @Test
    void whatIsCopiedIsReadBackAsItWas() {
        CopiedCells cells = new CopiedCells(
                List.of(List.of("a\tb", "\"", "x\ny", ""), List.of("", "1,234.56", "“引号”", "\"q\" z")));
        assertThat(CopiedCells.of(cells.text())).isEqualTo(cells);
    }

    @Test
    void theLongestRowSaysHowWideABlockIs() {
        assertThat(CopiedCells.of("1\n1\t2\t3\n1\t2").columns()).isEqualTo(3);
    }
}
