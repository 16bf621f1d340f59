package planworkbench.exchange.figures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import planworkbench.exchange.figures.FigureCell.Value;

/// Tells 0.539 from 53.9 in a row of shares. A small number without a per cent sign may be either; the other figures of the
/// series decide, and where they do not, nobody guesses.
///
/// @param usual how large the figures of the series are that leave no doubt; 0 where there are none
/// @param saysPercent whether the table itself states the unit
public record ShareRow(double usual, boolean saysPercent) {

    private static final double LARGEST_FRACTION = 1;
    /// Beyond this a share that is no sign of growth is no fraction.
    private static final double SURELY_PERCENT = 1.5;
    private static final double ALIKE = 3;

    /// What a small number is taken for.
    public enum Choice {
        AS_IT_IS, FRACTION, UNDECIDED
    }

    public static ShareRow of(DoubleStream known, List<Value> row, boolean saysPercent) {
        double[] sizes = DoubleStream.concat(known, row.stream()
                .filter(value -> !value.bare() || StrictMath.abs(value.value()) > SURELY_PERCENT)
                .mapToDouble(Value::value)).map(StrictMath::abs).filter(size -> size > 0).toArray();
        Arrays.sort(sizes);
        return new ShareRow(sizes.length == 0 ? 0 : sizes[sizes.length / 2], saysPercent);
    }

    public Choice choose(Value value) {
        double size = StrictMath.abs(value.value());
        if (!value.bare() || size > LARGEST_FRACTION || size == 0) {
            return Choice.AS_IT_IS;
        }
        boolean asItIs = isAlike(size);
        boolean asFraction = isAlike(size * 100);
        if (asItIs && !asFraction) {
            return Choice.AS_IT_IS;
        }
        if (asFraction && !asItIs) {
            return saysPercent ? Choice.UNDECIDED : Choice.FRACTION;
        }
        return saysPercent ? Choice.AS_IT_IS : Choice.UNDECIDED;
    }

    private boolean isAlike(double size) {
        return usual > 0 && size <= usual * ALIKE && size >= usual / ALIKE;
    }
}
