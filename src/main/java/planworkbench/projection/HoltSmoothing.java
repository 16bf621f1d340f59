package planworkbench.projection;

import java.util.Iterator;
import java.util.NavigableMap;

import planworkbench.scenario.ProjectionMethod.Holt;

/// Where Holt's smoothing stands after the last figure.
///
/// @param last the year of the last figure
record HoltSmoothing(int last, double level, double trend, double phi) {

    /// @param figures of years without a gap
    /// @throws IllegalArgumentException for fewer than two years
    static HoltSmoothing of(NavigableMap<Integer, Double> figures, Holt method) {
        if (figures.size() < 2) {
            throw new IllegalArgumentException("no smoothing of " + figures);
        }
        Iterator<Double> firstTwo = figures.values().iterator();
        double level = firstTwo.next();
        double trend = firstTwo.next() - level;
        for (double figure : figures.values()) {
            double expected = level + method.phi() * trend;
            double smoothed = method.alpha() * figure + (1 - method.alpha()) * expected;
            trend = method.beta() * (smoothed - level) + (1 - method.beta()) * method.phi() * trend;
            level = smoothed;
        }
        return new HoltSmoothing(figures.lastKey(), level, trend, method.phi());
    }

    double at(int year) {
        double damping = 1;
        double sum = 0;
        for (int y = last + 1; y <= year; y++) {
            damping *= phi;
            sum += damping;
        }
        return level + sum * trend;
    }
}
