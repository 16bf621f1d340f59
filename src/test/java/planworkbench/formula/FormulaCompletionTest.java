package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class FormulaCompletionTest {

    private static final List<String> NAMES = List.of("服务业增加值", "服务业增加值（可比价）", "地区生产总值", "5G基站", "增加值");

    private static FormulaCompletion at(String text) {
        return FormulaCompletion.at(text, text.length(), NAMES);
    }

    @Test
    void whatBeginsWithTheTypedLettersComesBeforeWhatHoldsThem() {
        assertThat(at("1 + 增加").candidates()).containsExactly("增加值", "服务业增加值", "[服务业增加值（可比价）]");
        assertThat(at("1 + 增加").start()).isEqualTo(4);
    }

    @Test
    void aNameThatIsWholeIsNotOfferedAgain() {
        assertThat(at("地区生产总值").candidates()).isEmpty();
        assertThat(at("地区生产总值 / ").candidates()).isEmpty();
        assertThat(at("").candidates()).isEmpty();
    }

    @Test
    void anOpenQuoteIsReplacedToo() {
        assertThat(at("2 * ［5g")).isEqualTo(new FormulaCompletion(4, List.of("[5G基站]")));
        assertThat(at("2 * 5").candidates()).isEmpty();
    }

    @Test
    void functionsAreOfferedWithTheirParenthesis() {
        assertThat(at("c").candidates()).containsExactly("cagr(", "cumulative(");
        assertThat(at("[c").candidates()).isEmpty();
    }
}
