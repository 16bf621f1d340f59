package planworkbench.exchange.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// Finds the indicators and regions of a plan by what a table calls them.
final class PlanIndex {

    private final Plan plan;
    private final Map<String, Indicator> byCode = new HashMap<>();
    private final Map<String, Indicator> byName = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    PlanIndex(Plan plan) {
        this.plan = plan;
        Set<String> twice = new HashSet<>();
        for (Indicator indicator : plan.indicators().values()) {
            byCode.put(Labels.plain(indicator.code()), indicator);
            if (byName.put(Labels.plain(indicator.name()), indicator) != null) {
                twice.add(Labels.plain(indicator.name()));
            }
        }
        twice.forEach(byName::remove);
        regions.put(Labels.plain(plan.region()), plan.region());
        plan.observations().keySet().stream().map(key -> key.series().region()).distinct()
                .forEach(region -> regions.put(Labels.plain(region), region));
    }

    Plan plan() {
        return plan;
    }

    @Nullable
    Indicator byCode(String plain) {
        return byCode.get(plain);
    }

    /// By the name as it stands, or without its numbering, or without the unit behind it.
    @Nullable
    Indicator byName(String plain) {
        Indicator whole = byName.get(plain);
        if (whole != null) {
            return whole;
        }
        String bare = Labels.withoutNumbering(plain);
        Indicator unnumbered = byName.get(bare);
        return unnumbered != null ? unnumbered : byName.get(Labels.beforeBracket(bare));
    }

    /// The unit behind a name, where it is none of the name.
    String unitBehind(String plain, Indicator indicator) {
        String name = Labels.plain(indicator.name());
        return plain.endsWith(name) ? "" : Labels.inBracket(plain);
    }

    /// @param written empty for the plan's own
    @Nullable
    SeriesKey series(Indicator indicator, String written) {
        String region = written.isEmpty() ? plan.region() : regions.get(Labels.plain(written));
        return region == null ? null : new SeriesKey(indicator.code(), region);
    }
}
