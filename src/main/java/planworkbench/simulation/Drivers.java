package planworkbench.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What chance decides in a run: drivers by name, for some years, moving together and lasting over years.
///
/// @param names each once, sorted, so that the order in which somebody lists them changes no digit; rows of a matrix are
///            in this order
/// @param persistence correlation of a driver's scores from one year to the next; the spread of each year stays the same
public record Drivers(List<String> names, int years, Dependence dependence, double persistence) {

    public Drivers {
        names = List.copyOf(names);
        if (!names.equals(List.copyOf(new TreeSet<>(names)))) {
            throw new IllegalArgumentException("drivers are to be sorted, and none twice: " + names);
        }
        if (!(Math.abs(persistence) < 1)) {
            throw new IllegalArgumentException("persistence lies between -1 and 1: " + persistence);
        }
    }

    /// Dimensions in the order in which they matter to Sobol's points: the early years, and in a year the common factor.
    List<Dimension> dimensions(RandomStream random) {
        List<Dimension> dimensions = new ArrayList<>();
        for (int year = 0; year < years; year++) {
            if (dependence.hasFactor()) {
                dimensions.add(new Dimension(dimensions.size(), random.split(1).split(year)));
            }
            for (String name : names) {
                dimensions.add(new Dimension(dimensions.size(), random.split(name).split(year)));
            }
        }
        return dimensions;
    }
}
