package planworkbench.ui.scenario.presenter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import planworkbench.plan.SeriesKey;
import planworkbench.ui.scenario.assumption.Driver;
import planworkbench.ui.scenario.assumption.Lever;

/// A lever that can be presented.
record PresentedLever(Driver driver, Lever lever) {

    /// As many as are seen at once.
    static final int MOST = 5;

    private static final int LEAST = 3;

    /// What a lever is remembered by; its driver is another object after every change.
    record Key(SeriesKey series, Lever lever) {}

    Key key() {
        return new Key(driver.series(), lever);
    }

    static List<PresentedLever> of(Collection<Driver> drivers) {
        return drivers.stream().flatMap(driver -> Lever.of(driver.assumption().method()).stream()
                .map(lever -> new PresentedLever(driver, lever))).toList();
    }

    /// Those to begin with: of what matters most, and where that is little, some others beside it.
    ///
    /// @param important series, the most important first
    /// @param main series to fill up with, before any others
    static List<PresentedLever> proposed(List<PresentedLever> all, List<SeriesKey> important, List<SeriesKey> main) {
        SequencedSet<PresentedLever> proposed = new LinkedHashSet<>();
        important.forEach(series -> proposed.addAll(ofSeries(all, series)));
        List<SeriesKey> others = new ArrayList<>(main);
        all.forEach(lever -> others.add(lever.driver().series()));
        for (SeriesKey series : others) {
            if (proposed.size() < LEAST) {
                ofSeries(all, series).stream().findFirst().ifPresent(proposed::add);
            }
        }
        return proposed.stream().limit(MOST).toList();
    }

    private static List<PresentedLever> ofSeries(List<PresentedLever> all, SeriesKey series) {
        return all.stream().filter(lever -> lever.driver().series().equals(series)).toList();
    }
}
