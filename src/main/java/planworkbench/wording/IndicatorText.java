package planworkbench.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.text.Messages;

/// What the plan says of an indicator or a target, property by property: for the history, which tells what differs.
public record IndicatorText(Plan plan, Messages messages) {

    private static final String NONE = "—";

    /// “名称 甲；单位 亿元”: only what differs from the other; “甲（亿元）” where there is no other.
    public String of(Indicator indicator, @Nullable Indicator other) {
        return other == null
                ? messages.get("history.figure", indicator.name(), orNone(indicator.unit().symbol()))
                : differences(properties(indicator), properties(other));
    }

    public String of(Target target, @Nullable Target other) {
        return other == null
                ? messages.get("history.figure", target.name(), wanted(target))
                : differences(properties(target), properties(other));
    }

    /// How its figures come about: 录入, 甲 ÷ 乙, a formula as it was typed.
    public String definition(Definition definition) {
        return switch (definition) {
            case Definition.Entered _ -> messages.get("definition.entered");
            case Definition.Ratio(String numerator, String denominator) ->
                name(numerator) + " ÷ " + name(denominator);
            case Definition.RealGrowthOf(String level) -> messages.get("definition.real-growth-of", name(level));
            case Definition.Formula(String text) -> text;
        };
    }

    private String differences(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream().filter(entry -> !entry.getValue().equals(other.get(entry.getKey())))
                .map(entry -> messages.get(entry.getKey()) + " " + orNone(entry.getValue()))
                .collect(Collectors.joining(messages.get("history.correlation.separator")));
    }

    private static String orNone(String value) {
        return value.isBlank() ? NONE : value;
    }

    /// By the key of the property's name.
    private SequencedMap<String, String> properties(Indicator indicator) {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        properties.put("form.name", indicator.name());
        properties.put("form.group", indicator.group());
        properties.put("form.unit", indicator.unit().symbol());
        properties.put("form.measure", messages.label("measure.", indicator.measure()));
        properties.put("form.direction", messages.label("direction.", indicator.direction()));
        properties.put("form.nature", messages.label("nature.", indicator.nature()));
        properties.put("form.price-basis", messages.label("price-basis.", indicator.priceBasis()));
        properties.put("form.definition", definition(indicator.definition()));
        properties.put("form.department", department(indicator.department()));
        properties.put("form.note", indicator.note());
        return properties;
    }

    private SequencedMap<String, String> properties(Target target) {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        properties.put("form.name", target.name());
        properties.put("form.group", target.group());
        properties.put("form.indicator", name(target.indicator()));
        properties.put("form.wanted", wanted(target));
        properties.put("form.unit", target.unit().symbol());
        properties.put("form.year", Integer.toString(target.year()));
        properties.put("form.planned", new TargetText(plan, messages).planned(target));
        properties.put("form.wording", target.wording());
        properties.put("form.source", source(target.source()));
        properties.put("form.headline", messages.get(target.headline() ? "form.yes" : "form.no"));
        properties.put("form.basis", target.basis());
        properties.put("form.note", target.remark());
        return properties;
    }

    /// The history may speak of what the plan does not hold any more.
    private String wanted(Target target) {
        String comparator = target.kind().comparator();
        boolean known = plan.indicators().containsKey(target.indicator())
                && (comparator == null || plan.indicators().containsKey(comparator));
        return known ? new TargetText(plan, messages).wanted(target) : Integer.toString(target.year());
    }

    private static String source(Source source) {
        return source.quote().isEmpty() ? source.document() : source.quote();
    }

    private String department(@Nullable String id) {
        Department department = id == null ? null : plan.departments().get(id);
        return department == null ? "" : department.name();
    }

    private String name(String code) {
        Indicator indicator = plan.indicators().get(code);
        return indicator == null ? code : indicator.name();
    }
}
