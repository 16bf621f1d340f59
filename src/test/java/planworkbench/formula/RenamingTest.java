package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenamingTest {

    @Test
    void aNameIsReplacedAndTheRestStaysAsTyped() {
        assertThat(renamed("甲/乙 × 100＋prev( 甲@苏州市 )-［甲］^2", "新（甲）"))
                .isEqualTo("[新（甲）]/乙 × 100＋prev( [新（甲）]@苏州市 )-[新（甲）]^2");
    }

    @Test
    void aFormulaWithoutTheNameOrThatCannotBeReadStaysAsItIs() {
        assertThat(renamed("乙 + 甲乙", "丙")).isEqualTo("乙 + 甲乙");
        assertThat(renamed("甲 + ", "丙")).isEqualTo("甲 + ");
    }

    private static String renamed(String text, String to) {
        return Renaming.of(text, name -> name.name().equals("甲")
                ? new Expression.Name(to, name.region(), name.span())
                : name);
    }
}
