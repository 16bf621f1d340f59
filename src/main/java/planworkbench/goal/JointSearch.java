package planworkbench.goal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import planworkbench.goal.EdgeSearch.Edge;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;

/// Finds the point nearest to what is supposed at which all targets are met.
///
/// First driver by driver, each moved as far as the targets that are still missed ask of it: exact where each target hangs on one
/// driver. Then, where there are several drivers, by repeatedly putting straight lines in place of the targets and taking the exact
/// nearest point of those. The nearer of the two counts, and only if it meets every target as it is judged.
record JointSearch(Plan plan, Projector projector, ResolvedScenario scenario, List<Target> targets,
        List<JointDriver> drivers, int horizon) {

    private static final int ROUNDS = 30;
    private static final int STRAIGHTENINGS = 60;
    /// Of a spread.
    private static final double SLOPE_STEP = 1e-4;
    private static final double SETTLED = 1e-12;
    /// As a part of the effort: less is noise.
    private static final double GAIN = 1e-10;

    sealed interface Result {
        /// @param point how far each driver moves, in spreads
        record Met(List<Double> point) implements Result {}

        record Missed(List<Target> unmet) implements Result {}
    }

    Result least() {
        double[] one = driverByDriver();
        boolean met = unmet(one).isEmpty();
        Optional<double[]> lines = met && (drivers.size() == 1 || effort(one) == 0)
                ? Optional.empty()
                : byLines(met ? one : new double[drivers.size()]);
        if (lines.isPresent() && (!met || effort(lines.get()) < effort(one) * (1 - GAIN))) {
            return met(lines.get());
        }
        return met ? met(one) : new Result.Missed(unmet(one));
    }

    private static Result met(double[] point) {
        return new Result.Met(Arrays.stream(point).boxed().toList());
    }

    ResolvedScenario at(List<Double> point) {
        return at(point.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private ResolvedScenario at(double[] point) {
        ResolvedScenario moved = scenario;
        for (int i = 0; i < point.length; i++) {
            moved = drivers.get(i).in(moved, point[i]);
        }
        return moved;
    }

    private Projection projected(double[] point) {
        return projector.project(at(point), horizon);
    }

    private double distance(Target target, double[] point) {
        return new TargetDistance(plan, target).of(projected(point));
    }

    private List<Target> unmet(double[] point) {
        Projection projection = projected(point);
        TargetJudge judge = new TargetJudge(plan, projection);
        return targets.stream().filter(target -> !(judge.judge(target,
                target.year()) instanceof Judgement.Judged(_, _, _, boolean met) && met)).toList();
    }

    private static double effort(double[] point) {
        return Arrays.stream(point).map(distance -> distance * distance).sum();
    }

    private double[] driverByDriver() {
        double[] point = new double[drivers.size()];
        for (int round = 0; round < ROUNDS; round++) {
            List<Target> missed = unmet(point);
            if (missed.isEmpty()) {
                break;
            }
            // one may have been met by what another asked for
            missed.stream().filter(target -> unmet(point).contains(target)).forEach(target -> move(target, point));
        }
        return point;
    }

    /// The driver with which the target is met soonest from here.
    private void move(Target target, double[] point) {
        IntStream.range(0, drivers.size()).mapToObj(i -> moved(target, point, i)).flatMap(Optional::stream)
                .min(Comparator.comparingDouble(JointSearch::effort))
                .ifPresent(nearest -> System.arraycopy(nearest, 0, point, 0, point.length));
    }

    private Optional<double[]> moved(Target target, double[] point, int moving) {
        JointDriver driver = drivers.get(moving);
        double[] moved = point.clone();
        Edge edge = new EdgeSearch(driver.sought().low(), driver.sought().high()).ofDistance(value -> {
            moved[moving] = driver.distance(value);
            return distance(target, moved);
        }, driver.value(point[moving]));
        if (!(edge instanceof Edge.At(double value, boolean _))) {
            return Optional.empty();
        }
        moved[moving] = driver.distance(value);
        return Optional.of(moved);
    }

    private Optional<double[]> byLines(double[] start) {
        double[] point = start;
        for (int i = 0; i < STRAIGHTENINGS; i++) {
            List<double[]> rows = new ArrayList<>();
            List<Double> bounds = new ArrayList<>();
            if (!straighten(point, rows, bounds)) {
                return Optional.empty();
            }
            double[] next = new LeastDistance(rows, bounds).point(drivers.size()).orElse(null);
            if (next == null) {
                return Optional.empty();
            }
            double change = 0;
            for (int j = 0; j < next.length; j++) {
                next[j] = within(drivers.get(j), next[j]);
                change = StrictMath.max(change, StrictMath.abs(next[j] - point[j]));
            }
            point = next;
            if (change < SETTLED * (1 + StrictMath.sqrt(effort(point)))) {
                break;
            }
        }
        double[] met = point;
        return unmet(met).isEmpty() ? Optional.of(met) : Optional.empty();
    }

    private static double within(JointDriver driver, double distance) {
        return StrictMath.clamp(distance, driver.distance(driver.sought().low()),
                driver.distance(driver.sought().high()));
    }

    /// Each target as a line through where it stands: false where one is not known here, or hangs on no driver.
    private boolean straighten(double[] point, List<double[]> rows, List<Double> bounds) {
        double[] here = distances(point);
        double[][] slopes = new double[here.length][point.length];
        for (int i = 0; i < point.length; i++) {
            double[] more = point.clone();
            double[] less = point.clone();
            more[i] += SLOPE_STEP;
            less[i] -= SLOPE_STEP;
            double[] above = distances(more);
            double[] below = distances(less);
            for (int j = 0; j < here.length; j++) {
                slopes[j][i] = (above[j] - below[j]) / (more[i] - less[i]);
            }
        }
        for (int j = 0; j < here.length; j++) {
            double length = StrictMath.sqrt(effort(slopes[j]));
            double bound = -here[j];
            for (int i = 0; i < point.length; i++) {
                bound += slopes[j][i] * point[i];
            }
            if (!Double.isFinite(bound) || (length == 0 && here[j] < 0)) {
                return false;
            }
            if (length > 0) {
                rows.add(Arrays.stream(slopes[j]).map(slope -> slope / length).toArray());
                bounds.add(bound / length);
            }
        }
        return true;
    }

    private double[] distances(double[] point) {
        Projection projection = projected(point);
        return targets.stream().mapToDouble(target -> new TargetDistance(plan, target).of(projection)).toArray();
    }
}
