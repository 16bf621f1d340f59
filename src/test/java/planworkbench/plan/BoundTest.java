package planworkbench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class BoundTest {

    @Test
    void aStrictBoundIsMetByWhatIsBeyondItAndNotByWhatReachesIt() {
        assertThat(List.of(Bound.moreThan(1000).isMetBy(1000), Bound.moreThan(1000).isMetBy(1000.1),
                Bound.lessThan(5).isMetBy(5), Bound.lessThan(5).isMetBy(4.9)))
                .containsExactly(false, true, false, true);
    }
}
