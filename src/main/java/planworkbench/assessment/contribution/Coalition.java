package planworkbench.assessment.contribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Causes that have come about before another one does, and how much that counts.
///
/// Up to {@link #EXACT} causes all sets count as the Shapley value weighs them, |S|! (n − |S| − 1)! / n!. Beyond, the value is averaged over
/// fixed orders: every rotation of the causes taken in strides that share no factor with their number, and the reverse of each. Each
/// cause then stands equally often at each place, and the shares still add up to the difference, as they do in every single order.
///
/// Source: Shapley 1953, A Value for n-Person Games; orders in place of sets: Castro, Gómez & Tejada 2009, Polynomial calculation of the
/// Shapley value based on sampling, with fixed orders for random ones.
record Coalition(BitSet members, double weight) {

    static final int EXACT = 10;

    /// About as many values are computed as for one cause more than are exact.
    private static final int MOST_VALUES = 2048;

    /// The coalitions that a cause may join.
    static List<Coalition> before(int cause, int causes) {
        return causes <= EXACT ? allBefore(cause, causes) : inOrdersBefore(cause, causes);
    }

    private static List<Coalition> allBefore(int cause, int causes) {
        double[] weights = weights(causes);
        List<Coalition> coalitions = new ArrayList<>();
        for (long set = 0; set < 1L << causes; set++) {
            if ((set >> cause & 1) == 0) {
                BitSet members = BitSet.valueOf(new long[]{set});
                coalitions.add(new Coalition(members, weights[members.cardinality()]));
            }
        }
        return coalitions;
    }

    /// By the number of members: 1 / (n · C(n − 1, members)).
    private static double[] weights(int causes) {
        double[] weights = new double[causes];
        double ways = 1;
        for (int members = 0; members < causes; members++) {
            weights[members] = 1 / (causes * ways);
            ways = ways * (causes - 1 - members) / (members + 1);
        }
        return weights;
    }

    private static List<Coalition> inOrdersBefore(int cause, int causes) {
        List<Integer> strides = strides(causes);
        double weight = 1.0 / (2 * causes * strides.size());
        List<Coalition> coalitions = new ArrayList<>();
        for (int stride : strides) {
            for (int first = 0; first < causes; first++) {
                BitSet members = new BitSet(causes);
                for (int at = first; at != cause; at = (at + stride) % causes) {
                    members.set(at);
                }
                coalitions.add(new Coalition(members, weight));
                BitSet after = new BitSet(causes);
                after.set(0, causes);
                after.andNot(members);
                after.clear(cause);
                coalitions.add(new Coalition(after, weight));
            }
        }
        return coalitions;
    }

    private static List<Integer> strides(int causes) {
        List<Integer> strides = new ArrayList<>();
        for (int stride = 1; stride <= causes / 2; stride++) {
            boolean room = 2 * causes * causes * (strides.size() + 1) <= MOST_VALUES;
            if ((strides.isEmpty() || room) && greatestCommonDivisor(stride, causes) == 1) {
                strides.add(stride);
            }
        }
        return strides;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
