package planworkbench.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AddedUpTest {

    @Test
    void wholeNumbersHaveNoDecimals() {
        assertThat(AddedUp.of(10, 12, List.of(3.0, -1.0)))
                .isEqualTo(new AddedUp(0, BigDecimal.valueOf(2), BigDecimal.ZERO));
    }

    @Test
    void whereTwoDecimalsDoNotAddUpMoreAreTaken() {
        // 0.444 + 0.444 = 0.888: 0.44 + 0.44 is not 0.89
        assertThat(AddedUp.of(1, 1.888, List.of(0.444, 0.444)).decimals()).isEqualTo(3);
    }

    @Test
    void whereFourDecimalsDoNotAddUpEitherTheRestIsARowOfItsOwn() {
        double third = 2.0 / 3;
        AddedUp printed = AddedUp.of(0, 2, List.of(third, third, third));
        assertThat(printed).isEqualTo(new AddedUp(2, new BigDecimal("2.00"), new BigDecimal("-0.01")));
    }

    @Test
    void aSmallDifferenceKeepsTwoDigits() {
        assertThat(AddedUp.of(4, 4.012, List.of(0.012)).decimals()).isEqualTo(3);
    }

    @Test
    void sumsThatArePrintedTogetherHaveTheDecimalsThatSuitThemAllOrElseTheFirst() {
        AddedUp.Sum first = new AddedUp.Sum(1, 2.5, List.of(1.0, 0.5));
        AddedUp.Sum finer = new AddedUp.Sum(0, 0.888, List.of(0.444, 0.444));
        assertThat(AddedUp.alike(first, List.of(finer))).extracting(AddedUp::decimals).containsExactly(3, 3);
        AddedUp.Sum never = new AddedUp.Sum(0, 2, List.of(2.0 / 3, 2.0 / 3, 2.0 / 3));
        assertThat(AddedUp.alike(finer, List.of(never))).extracting(AddedUp::left)
                .satisfiesExactly(left -> assertThat(left).isZero(), left -> assertThat(left).isNotZero());
    }

    @Property(seed = "20250101")
    void whatIsPrintedAddsUp(@ForAll @DoubleRange(min = -2000, max = 2000) double start,
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -90, max = 90) Double> summands) {
        double end = start + summands.stream().mapToDouble(one -> one).sum();
        AddedUp printed = AddedUp.of(start, end, summands);
        BigDecimal rows = summands.stream().map(one -> rounded(one, printed)).reduce(printed.left(), BigDecimal::add);
        assertThat(rows).isEqualByComparingTo(printed.sum());
        assertThat(rounded(start, printed).add(rows)).isEqualByComparingTo(rounded(end, printed));
    }

    private static BigDecimal rounded(double value, AddedUp printed) {
        return BigDecimal.valueOf(value).setScale(printed.decimals(), RoundingMode.HALF_UP);
    }
}
