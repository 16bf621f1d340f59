package planworkbench.wording;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.RulesEffect;
import planworkbench.assessment.RulesEffect.Difference;
import planworkbench.plan.RuleLimit;
import planworkbench.plan.RuleSet;
import planworkbench.plan.RulesVersion;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// The rules of an evaluation in words, the same in window, history and report.
public record RulesText(Messages messages) {

    /// “应达进度容差 2 个百分点”: the limits that are not the other's, and the version.
    public String of(RuleSet rules, RuleSet other) {
        List<String> differences = new ArrayList<>();
        if (rules.assessment().path() != other.assessment().path()) {
            differences.add(messages.get("rules-form.named", messages.get("rules-form.path"), path(rules)));
        }
        for (RuleLimit limit : RuleLimit.values()) {
            if (limit.of(rules) != limit.of(other)) {
                differences.add(messages.get("rules-form.named", name(limit), value(limit, limit.of(rules))));
            }
        }
        RulesVersion version = rules.version();
        differences.add(messages.get("rules-form.nth", Integer.toString(version == null ? 1 : version.number())));
        return String.join(messages.get("history.correlation.separator"), differences);
    }

    /// “第2版，2026-11-27 由张三修改：试行一年后收紧”; null for the rules that the plan came with.
    public @Nullable String version(RuleSet rules) {
        RulesVersion version = rules.version();
        if (version == null) {
            return null;
        }
        String number = Integer.toString(version.number());
        String date = version.date().toString();
        return version.reason().isBlank()
                ? messages.get("rules-form.version", number, date, version.author())
                : messages.get("rules-form.version.why", number, date, version.author(), version.reason());
    }

    public String name(RuleLimit limit) {
        return messages.label("rules-form.limit.", limit);
    }

    /// What a limit is typed in.
    public String unit(RuleLimit limit) {
        return switch (limit.scale()) {
            case RATIO -> "";
            case PERCENT -> "%";
            case POINTS -> messages.get("unit.points");
        };
    }

    private String value(RuleLimit limit, double value) {
        return FigureText.value(limit.scale() == RuleLimit.Scale.RATIO ? value : value * 100, unit(limit));
    }

    private String path(RuleSet rules) {
        return messages.label("schedule-path.", rules.assessment().path());
    }

    /// “将有 3 项改变评定”, each with its targets.
    ///
    /// @param scenario by its name
    public List<Consequence> effect(RulesEffect effect, String scenario) {
        List<Consequence> consequences = new ArrayList<>();
        String year = Integer.toString(effect.year());
        add(consequences, "rules-form.effect.ratings", year, "rating.", effect.ratings());
        add(consequences, "rules-form.effect.paces", year, "pace.", effect.paces());
        add(consequences, "rules-form.effect.outlooks", year, "outlook.", effect.outlooks());
        add(consequences, "rules-form.effect.verdicts", scenario, "verdict.", effect.verdicts());
        return consequences;
    }

    /// @param changes “T01 服务业增加值：符合预期 → 滞后于预期”
    public record Consequence(String sentence, List<String> changes) {
        public Consequence {
            changes = List.copyOf(changes);
        }
    }

    private <T extends Enum<T>> void add(List<Consequence> consequences, String key, String where, String prefix,
            List<Difference<T>> differences) {
        if (!differences.isEmpty()) {
            consequences.add(new Consequence(messages.get(key, differences.size(), where),
                    differences.stream().map(one -> messages.get("rules-form.effect.change", one.target().id(),
                            one.target().name(), messages.label(prefix, one.from()), messages.label(prefix, one.to())))
                            .toList()));
        }
    }
}
