package planworkbench.exchange.fillin;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Department;
import planworkbench.plan.FillIn;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;

/// How far a department has come in a year.
///
/// @param indicators how many it fills in
/// @param known of how many of them there is a figure
/// @param latest null where it was not asked yet (未发)
/// @param next what it would be sent now
public record FillInStanding(Department department, long indicators, long known, @Nullable FillIn latest,
        FillInPack next) {

    private static final int QUARTERS = 4;

    /// Of every department, in the order of the plan.
    public static List<FillInStanding> of(Plan plan, int year) {
        return plan.departments().values().stream().map(department -> of(plan, department, year)).toList();
    }

    private static FillInStanding of(Plan plan, Department department, int year) {
        List<Indicator> asked = FillInPack.asked(plan, department.id()).toList();
        return new FillInStanding(department, asked.size(), known(plan, asked, year),
                plan.fillIns().get(new FillIn.Key(department.id(), year)),
                FillInPack.next(plan, department.id(), year));
    }

    private static long known(Plan plan, List<Indicator> indicators, int year) {
        return indicators.stream().filter(indicator -> {
            Observation observation = plan.observation(plan.series(indicator.code()), year);
            return observation != null && observation.value() != null && observation.status().isOutcome();
        }).count();
    }

    /// The state; null where it was not asked yet.
    public FillIn.@Nullable State state() {
        return latest == null ? null : latest.state();
    }

    /// Whether a pack may go out without anybody saying that one is to be sent again.
    public boolean isOpen() {
        return !next.rows().isEmpty() && (latest == null || latest.state() == FillIn.State.RETURNED);
    }

    /// Of every year in which packs were returned and are not sent again yet, how many; the earliest year first.
    public static SortedMap<Integer, Long> returned(Plan plan) {
        return plan.fillIns().values().stream()
                .filter(fillIn -> fillIn.state() == FillIn.State.RETURNED
                        && !FillInPack.next(plan, fillIn.department(), fillIn.year()).rows().isEmpty())
                .collect(Collectors.groupingBy(FillIn::year, TreeMap::new, Collectors.counting()));
    }

    /// The year to ask for next: the latest that is still on its way, else the one after the latest of which a quarter is known.
    public static int proposedYear(Plan plan) {
        return plan.fillIns().values().stream().filter(fillIn -> fillIn.state() != FillIn.State.MERGED)
                .mapToInt(FillIn::year).max().orElseGet(() -> yearAfterKnown(plan));
    }

    private static int yearAfterKnown(Plan plan) {
        List<Indicator> asked = plan.departments().keySet().stream().flatMap(id -> FillInPack.asked(plan, id))
                .toList();
        return IntStream.range(plan.baseYear() + 1, plan.targetYear())
                .filter(year -> known(plan, asked, year) * QUARTERS >= asked.size()).max().orElse(plan.baseYear()) + 1;
    }
}
