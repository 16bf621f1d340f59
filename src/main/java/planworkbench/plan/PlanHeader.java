package planworkbench.plan;

/// What a plan is called and covers.
///
/// @param region the region planned for; every other region is a benchmark
/// @param practice true where figures are invented for practice (演示)
public record PlanHeader(String id, String name, String shortName, String region, int baseYear, int targetYear,
        boolean practice) {

    public PlanHeader {
        if (baseYear >= targetYear) {
            throw new IllegalArgumentException("the target year " + targetYear + " is not after " + baseYear);
        }
    }
}
