package planworkbench.projection;

import java.util.Map;
import java.util.NavigableMap;

/// The straight line of least squares through yearly figures; closed form, summed in the order of the years.
///
/// @param centre mean of the years
/// @param mean mean of the figures
/// @param slope what it rises by in a year
record TrendFit(double centre, double mean, double slope) {

    /// @throws IllegalArgumentException for fewer than two years
    static TrendFit of(NavigableMap<Integer, Double> figures) {
        if (figures.size() < 2) {
            throw new IllegalArgumentException("no line through " + figures);
        }
        double years = 0;
        double values = 0;
        for (Map.Entry<Integer, Double> figure : figures.entrySet()) {
            years += figure.getKey();
            values += figure.getValue() / figures.size();
        }
        double centre = years / figures.size();
        double above = 0;
        double below = 0;
        for (Map.Entry<Integer, Double> figure : figures.entrySet()) {
            double distance = figure.getKey() - centre;
            above += distance * (figure.getValue() - values);
            below += distance * distance;
        }
        return new TrendFit(centre, values, above / below);
    }

    double at(int year) {
        return mean + slope * (year - centre);
    }
}
