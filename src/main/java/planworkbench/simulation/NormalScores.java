package planworkbench.simulation;

/// Replaces evenly distributed numbers by standard normal ones, many at a time: [StandardNormal#quantile(double)] bit by
/// bit, in loops that the compiler makes vector code of. It owns buffers: one for each thread.
///
/// The middle 85 % take one formula; the others are gathered and take the one with a logarithm.
final class NormalScores {

    private final int[] places;
    private final double[] tails;
    private final double[] roots;
    private final double[] scores;

    NormalScores(int length) {
        this.places = new int[length];
        this.tails = new double[length];
        this.roots = new double[length];
        this.scores = new double[length];
    }

    void replace(double[] values, int count) {
        int outside = gather(values, count);
        for (int i = 0; i < count; i++) {
            values[i] = StandardNormal.centre(values[i] - 0.5);
        }
        replaceTails(outside);
        for (int i = 0; i < outside; i++) {
            values[places[i]] = Math.copySign(scores[i], tails[i] - 0.5);
        }
    }

    /// Notes the values outside the middle by a step that is taken or not, without a branch to be guessed wrong.
    private int gather(double[] values, int count) {
        int outside = 0;
        for (int i = 0; i < count; i++) {
            places[outside] = i;
            tails[outside] = values[i];
            // the sign bit is 1 where the distance from the middle is larger
            outside += (int) (Double.doubleToRawLongBits(StandardNormal.CENTRE - Math.abs(values[i] - 0.5)) >>> 63);
        }
        return outside;
    }

    private void replaceTails(int outside) {
        for (int i = 0; i < outside; i++) {
            roots[i] = NaturalLogarithm.of(Math.min(tails[i], 1 - tails[i]));
        }
        for (int i = 0; i < outside; i++) {
            roots[i] = Math.sqrt(-roots[i]);
        }
        for (int i = 0; i < outside; i++) {
            scores[i] = StandardNormal.near(roots[i]);
        }
        for (int i = 0; i < outside; i++) {
            if (roots[i] > StandardNormal.NEAR) {
                scores[i] = StandardNormal.far(roots[i]);
            }
        }
    }
}
