package planworkbench.ui.scenario.assumption.table;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.ui.scenario.assumption.ByYear;
import planworkbench.ui.scenario.assumption.Lever;

/// One number of an assumption, as it is typed: growth and shares in per cent, everything else in the indicator's unit.
sealed interface AssumedNumber {

    /// @return null where the assumption has no such number now
    @Nullable
    Double value(Assumption assumption);

    /// @return null where there is no assumption with this number
    @Nullable
    Assumption with(Assumption assumption, double number);

    /// Without it; null where the assumption cannot do without.
    default @Nullable Assumption without(Assumption assumption) {
        return null;
    }

    /// The numbers of an assumption in the order in which they are read; none where it is fitted to the past.
    static List<AssumedNumber> of(Assumption assumption, Plan plan) {
        List<AssumedNumber> numbers = new ArrayList<>();
        ProjectionMethod method = assumption.method();
        Lever.of(method).forEach(lever -> numbers.add(new OfLever(lever)));
        switch (method) {
            case ProjectionMethod.Logistic _ -> numbers.add(new Ceiling());
            case ProjectionMethod.Holt _ -> {
                for (Weight.Of each : Weight.Of.values()) {
                    numbers.add(new Weight(each));
                }
            }
            default -> {
                // what else it has, if anything, is by year
            }
        }
        for (int year = plan.baseYear() + 1; year <= plan.targetYear() && ByYear.isPath(method); year++) {
            numbers.add(new OfYear(year, plan.baseYear() + 1, plan.targetYear()));
        }
        assumption.overrides().keySet().forEach(year -> numbers.add(new SingleYear(year)));
        return numbers;
    }

    /// What a slider moves.
    record OfLever(Lever lever) implements AssumedNumber {

        @Override
        public @Nullable Double value(Assumption assumption) {
            return Lever.of(assumption.method()).contains(lever)
                    ? Double.valueOf(lever.value(assumption.method()))
                    : null;
        }

        @Override
        public @Nullable Assumption with(Assumption assumption, double number) {
            return value(assumption) == null
                    ? null
                    : assumption.withMethod(lever.moved(assumption.method(), number));
        }
    }

    /// The number of one year of a path.
    ///
    /// @param first the first year that is supposed
    /// @param last the last one
    record OfYear(int year, int first, int last) implements AssumedNumber {

        @Override
        public @Nullable Double value(Assumption assumption) {
            return ByYear.isPath(assumption.method()) ? path(assumption).number(year) : null;
        }

        /// Whether it was given for this very year, rather than carried on from the one before.
        boolean isGiven(Assumption assumption) {
            return path(assumption).isGiven(year);
        }

        @Override
        public @Nullable Assumption with(Assumption assumption, double number) {
            return ByYear.isPath(assumption.method())
                    ? assumption.withMethod(path(assumption).with(year, number))
                    : null;
        }

        @Override
        public Assumption without(Assumption assumption) {
            return assumption.withMethod(path(assumption).with(year, null));
        }

        private ByYear path(Assumption assumption) {
            return new ByYear(assumption.method(), first, last);
        }
    }

    /// A value that replaces the method's in one year (单年指定).
    record SingleYear(int year) implements AssumedNumber {

        @Override
        public @Nullable Double value(Assumption assumption) {
            return assumption.overrides().get(year);
        }

        @Override
        public Assumption with(Assumption assumption, double number) {
            NavigableMap<Integer, Double> replaced = new TreeMap<>(assumption.overrides());
            replaced.put(year, number);
            return assumption.withOverrides(replaced);
        }

        @Override
        public Assumption without(Assumption assumption) {
            NavigableMap<Integer, Double> replaced = new TreeMap<>(assumption.overrides());
            replaced.remove(year);
            return assumption.withOverrides(replaced);
        }
    }

    /// What a logistic growth comes near to.
    record Ceiling() implements AssumedNumber {

        @Override
        public @Nullable Double value(Assumption assumption) {
            return assumption.method() instanceof ProjectionMethod.Logistic(double ceiling, double _)
                    ? Double.valueOf(ceiling)
                    : null;
        }

        @Override
        public @Nullable Assumption with(Assumption assumption, double number) {
            return number > 0 && assumption.method() instanceof ProjectionMethod.Logistic(double _, double growth)
                    ? assumption.withMethod(new ProjectionMethod.Logistic(number, growth))
                    : null;
        }
    }

    /// A weight of Holt's method.
    record Weight(Of of) implements AssumedNumber {

        enum Of {
            ALPHA, BETA, PHI
        }

        @Override
        public @Nullable Double value(Assumption assumption) {
            return assumption.method() instanceof ProjectionMethod.Holt holt
                    ? Double.valueOf(switch (of) {
                        case ALPHA -> holt.alpha();
                        case BETA -> holt.beta();
                        case PHI -> holt.phi();
                    })
                    : null;
        }

        @Override
        public @Nullable Assumption with(Assumption assumption, double number) {
            boolean possible = number >= 0 && number <= 1 && (of != Of.PHI || number > 0);
            return possible
                    && assumption.method() instanceof ProjectionMethod.Holt(double alpha, double beta, double phi)
                            ? assumption.withMethod(switch (of) {
                                case ALPHA -> new ProjectionMethod.Holt(number, beta, phi);
                                case BETA -> new ProjectionMethod.Holt(alpha, number, phi);
                                case PHI -> new ProjectionMethod.Holt(alpha, beta, number);
                            })
                            : null;
        }
    }
}
