package planworkbench.simulation;

import java.util.List;

/// How one quantity is spread (分布), whatever moves together with it.
public sealed interface Marginal {

    double mean();

    double variance();

    /// Made once for a run, as it may take milliseconds.
    ScoreTransform transform();

    /// 正态
    record Normal(double mean, double standardDeviation) implements Marginal {
        public Normal {
            check(standardDeviation >= 0 && Double.isFinite(mean + standardDeviation), "spread " + standardDeviation);
        }

        @Override
        public double variance() {
            return standardDeviation * standardDeviation;
        }

        @Override
        public ScoreTransform transform() {
            return score -> mean + standardDeviation * score;
        }
    }

    /// 均匀: everything between two limits alike
    record Uniform(double low, double high) implements Marginal {
        public Uniform {
            checkOrder(low, low, high);
        }

        @Override
        public double mean() {
            return low + (high - low) / 2;
        }

        @Override
        public double variance() {
            return (high - low) * (high - low) / 12;
        }

        @Override
        public ScoreTransform transform() {
            return score -> low + (high - low) * StandardNormal.cdf(score);
        }
    }

    /// 三角: rising in a straight line to the most likely value and falling from it
    record Triangular(double low, double mode, double high) implements Marginal {
        public Triangular {
            checkOrder(low, mode, high);
        }

        @Override
        public double mean() {
            return (low + mode + high) / 3;
        }

        @Override
        public double variance() {
            return ((high - low) * (high - low) - (mode - low) * (high - mode)) / 18;
        }

        @Override
        public ScoreTransform transform() {
            double width = high - low;
            double rising = width == 0 ? 1 : (mode - low) / width;
            return score -> {
                double below = StandardNormal.cdf(score);
                return below < rising
                        ? low + Math.sqrt(below * width * (mode - low))
                        : high - Math.sqrt(StandardNormal.cdf(-score) * width * (high - mode));
            };
        }
    }

    /// PERT: a beta distribution between two limits whose mean weighs the most likely value four times
    record Pert(double low, double mode, double high) implements Marginal {
        public Pert {
            checkOrder(low, mode, high);
        }

        @Override
        public double mean() {
            return (low + 4 * mode + high) / 6;
        }

        @Override
        public double variance() {
            return (mean() - low) * (high - mean()) / 7;
        }

        @Override
        public ScoreTransform transform() {
            double width = high - low;
            if (width == 0) {
                return score -> low;
            }
            BetaScores beta = new BetaScores(1 + 4 * (mode - low) / width, 1 + 4 * (high - mode) / width);
            return score -> low + width * beta.value(score);
        }
    }

    /// What the method missed by in the past (历史误差), each as likely as the others and evenly spread between neighbours.
    /// Never beyond the worst that happened.
    ///
    /// @param sorted given in any order
    record PastErrors(List<Double> sorted) implements Marginal {
        public PastErrors {
            sorted = sorted.stream().sorted().toList();
            check(!sorted.isEmpty() && Double.isFinite(sorted.getLast() - sorted.getFirst()), "no errors: " + sorted);
        }

        @Override
        public double mean() {
            double sum = 0;
            for (int i = 0; i + 1 < sorted.size(); i++) {
                sum += sorted.get(i) + sorted.get(i + 1);
            }
            return sorted.size() == 1 ? sorted.getFirst() : sum / 2 / (sorted.size() - 1);
        }

        @Override
        public double variance() {
            double mean = mean();
            double sum = 0;
            for (int i = 0; i + 1 < sorted.size(); i++) {
                double a = sorted.get(i) - mean;
                double b = sorted.get(i + 1) - mean;
                sum += (a * a + a * b + b * b) / 3;
            }
            return sorted.size() == 1 ? 0 : sum / (sorted.size() - 1);
        }

        @Override
        public ScoreTransform transform() {
            double[] errors = sorted.stream().mapToDouble(Double::doubleValue).toArray();
            int steps = errors.length - 1;
            return score -> {
                double place = StandardNormal.cdf(score) * steps;
                int below = Math.min((int) place, Math.max(0, steps - 1));
                return errors[below] + (place - below) * (errors[Math.min(below + 1, steps)] - errors[below]);
            };
        }
    }

    private static void checkOrder(double low, double mode, double high) {
        check(low <= mode && mode <= high && Double.isFinite(high - low),
                "not in order: " + low + ", " + mode + ", " + high);
    }

    private static void check(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
