package planworkbench.plan;

import org.jspecify.annotations.Nullable;

/// A quantity that the plan or its evaluation speaks of (指标).
///
/// @param code stable identity; the name may change
/// @param group the field of work it is listed under
/// @param department id of the department that fills it in; null where nobody was named
public record Indicator(String code, String name, String group, Unit unit, IndicatorNature nature,
        PriceBasis priceBasis, Direction direction, Measure measure, Definition definition,
        @Nullable String department, String note) {

    public Indicator withDefinition(Definition replaced) {
        return new Indicator(code, name, group, unit, nature, priceBasis, direction, measure, replaced, department,
                note);
    }

    public Indicator withDepartment(@Nullable String replaced) {
        return new Indicator(code, name, group, unit, nature, priceBasis, direction, measure, definition, replaced,
                note);
    }
}
