package planworkbench.assessment.contribution;

import java.util.List;

import planworkbench.plan.Reason;

/// A difference split over its causes.
public sealed interface Breakdown {

    /// @param from the value under the first scenario
    /// @param to under the second
    /// @param sameDefinition false where only one of the two lies behind a break of the series
    /// @param contributions sum to `to − from`; only causes that can matter
    record Split(double from, double to, boolean sameDefinition, List<Contribution> contributions)
            implements
                Breakdown {
        public Split {
            contributions = List.copyOf(contributions);
        }

        public double difference() {
            return to - from;
        }
    }

    /// 无法分解: one of the scenarios, or a mix of the two, gives no value.
    ///
    /// @param mix whether both scenarios have a value, and only a mix has none
    record Impossible(Reason reason, boolean mix) implements Breakdown {}
}
