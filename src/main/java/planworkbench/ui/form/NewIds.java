package planworkbench.ui.form;

import java.util.Collection;
import java.util.stream.IntStream;

import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;

/// Identities for what is added; people do not see most of them.
final class NewIds {

    private NewIds() {}

    static String indicator(Plan plan) {
        return free("added-", plan.indicators().keySet());
    }

    static String target(Plan plan) {
        return free("A", plan.targets().keySet());
    }

    static String department(Plan plan) {
        return free("department-", plan.departments().keySet());
    }

    /// “甲 2” where there is 甲.
    static String name(Plan plan, String like) {
        return IntStream.iterate(2, number -> number + 1).mapToObj(number -> like + " " + number)
                .filter(name -> plan.indicators().values().stream().map(Indicator::name).noneMatch(name::equals))
                .findFirst().orElseThrow();
    }

    private static String free(String prefix, Collection<String> taken) {
        return IntStream.iterate(taken.size() + 1, number -> number + 1).mapToObj(number -> prefix + number)
                .filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }
}
