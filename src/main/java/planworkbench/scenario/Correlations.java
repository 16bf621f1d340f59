package planworkbench.scenario;

import java.util.ArrayList;
import java.util.List;

import planworkbench.plan.SeriesKey;

/// The correlations between drivers that a scenario states (相关系数); any other pair shares the common factor of the run.
///
/// @param pairs sorted, none twice
public record Correlations(List<Correlation> pairs) {

    public static final Correlations NONE = new Correlations(List.of());

    public Correlations {
        pairs = pairs.stream().sorted().toList();
        for (int i = 1; i < pairs.size(); i++) {
            if (pairs.get(i).isOfSamePair(pairs.get(i - 1))) {
                throw new IllegalArgumentException("two correlations of " + pairs.get(i).one() + " and "
                        + pairs.get(i).other());
            }
        }
    }

    /// With this one in place of what was stated for its pair.
    public Correlations with(Correlation stated) {
        List<Correlation> replaced = new ArrayList<>(pairs);
        replaced.removeIf(stated::isOfSamePair);
        replaced.add(stated);
        return new Correlations(replaced);
    }

    /// With nothing stated of this pair, in whichever order.
    public Correlations without(SeriesKey one, SeriesKey other) {
        Correlation pair = new Correlation(one, other, 0);
        return new Correlations(pairs.stream().filter(each -> !each.isOfSamePair(pair)).toList());
    }
}
