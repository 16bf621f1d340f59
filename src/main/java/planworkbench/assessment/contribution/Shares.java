package planworkbench.assessment.contribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import planworkbench.plan.Figure;
import planworkbench.plan.Reason;

/// The shares of causes in what they bring about together.
final class Shares {

    private final Function<BitSet, Figure> value;
    private final Map<BitSet, Figure> known = new HashMap<>();

    /// @param value what there is once some of the causes have come about
    Shares(Function<BitSet, Figure> value) {
        this.value = value;
    }

    /// What each of them brings, on average over the coalitions that it may join.
    ///
    /// @throws NoValue where one of the values needed is not known
    double[] of(int causes) {
        double[] shares = new double[causes];
        for (int cause = 0; cause < causes; cause++) {
            for (Coalition before : Coalition.before(cause, causes)) {
                BitSet with = (BitSet) before.members().clone();
                with.set(cause);
                shares[cause] += before.weight() * (value(with) - value(before.members()));
            }
        }
        return shares;
    }

    Figure figure(BitSet happened) {
        return known.computeIfAbsent(happened, value);
    }

    private double value(BitSet happened) {
        return switch (figure(happened)) {
            case Figure.Known(double known, boolean _) -> known;
            case Figure.Unknown(Reason reason) -> throw new NoValue(reason);
        };
    }

    /// One of the values that a difference would be split by is not known.
    static final class NoValue extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Reason reason;

        NoValue(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }
}
