package planworkbench.cli;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// A series as it is typed: an indicator's name or code, with “@region” for another region's.
final class SeriesName {

    private SeriesName() {}

    /// Code of an indicator that is typed by name or code.
    static String code(Plan plan, String typed) {
        Indicator indicator = plan.find(typed);
        if (indicator == null) {
            throw new Refusal("cli.no-indicator", typed);
        }
        return indicator.code();
    }

    /// @param region overrides the one in the name; null for none
    static SeriesKey resolve(Plan plan, String typed, @Nullable String region) {
        int at = typed.lastIndexOf('@');
        String name = at > 0 ? typed.substring(0, at) : typed;
        String from = region != null ? region : at > 0 ? typed.substring(at + 1) : plan.region();
        Indicator indicator = plan.find(name);
        if (indicator == null) {
            throw new Refusal("cli.no-indicator", name);
        }
        return new SeriesKey(indicator.code(), from);
    }
}
