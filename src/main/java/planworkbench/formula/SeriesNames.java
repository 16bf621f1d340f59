package planworkbench.formula;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/// What the names of a formula stand for.
public interface SeriesNames {

    /// The indicator of this name or code in a region; null where none is.
    @Nullable
    NamedSeries find(String nameOrCode, String region);

    /// Whether there is any series of a region.
    boolean hasRegion(String region);

    /// What could have been meant: every name and code.
    Collection<String> names();

    /// The units in use.
    Collection<String> units();
}
