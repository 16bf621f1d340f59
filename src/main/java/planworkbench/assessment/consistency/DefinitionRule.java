package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import planworkbench.assessment.consistency.GivenFigures.Given;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;

/// Bases that count other things than their targets: the sentences speak of different levels of administration
/// (省级 against 省、市), or somebody noted it.
record DefinitionRule(GivenFigures figures) implements Rule {

    private static final Pattern NOTED = Pattern
            .compile("口径(?:[^。；，]{0,8}(?:窄|宽|不同|不一致|有别|不符)|变化)|(?:窄于|宽于|不同于)[^。；，]{0,8}口径");
    private static final Pattern DENIED = Pattern.compile("口径(?:并无|没有|无|并未|未|不存在)");
    private static final Pattern LEVELS = Pattern
            .compile("(?:国家|省|市|区|县)级?(?:[、和及与](?:国家|省|市|区|县)级?){0,4}+(?<above>及?以上)?");
    private static final List<String> NAMES = List.of("国家", "省", "市", "区", "县");

    @Override
    public void check(Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        Plan plan = figures.plan();
        for (Target target : plan.targets().values()) {
            figures.at(target.indicator(), plan.baseYear()).flatMap(base -> compare(target, base))
                    .ifPresent(findings);
        }
    }

    private Optional<Finding> compare(Target target, Given base) {
        Set<String> wanted = levels(target.source().quote());
        Set<String> counted = levels(base.evidence().quote());
        boolean differ = figures.isLevel(target.indicator()) && !wanted.isEmpty() && !counted.isEmpty()
                && !wanted.equals(counted);
        List<String> notes = notes(target);
        return !differ && notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding.Definition(List.of(target.indicator()),
                        Sources.of(Evidence.of(target.source()), base.evidence()), target.id(),
                        differ ? wanted : Set.of(), differ ? counted : Set.of(), notes));
    }

    /// The levels that the first list of them names; a single word counts with 级 only (全市, 市场 name none).
    private static Set<String> levels(String quote) {
        Matcher list = LEVELS.matcher(quote);
        while (list.find()) {
            Set<String> levels = new LinkedHashSet<>();
            NAMES.stream().filter(list.group()::contains).forEach(levels::add);
            if (levels.size() > 1 || list.group().contains("级")) {
                if (list.group("above") != null) {
                    levels.addAll(NAMES.subList(0, NAMES.indexOf(levels.iterator().next())));
                }
                return levels;
            }
        }
        return Set.of();
    }

    private List<String> notes(Target target) {
        Plan plan = figures.plan();
        List<String> notes = new ArrayList<>();
        notes.add(target.remark());
        notes.add(plan.indicator(target.indicator()).note());
        Observation base = plan.observation(plan.series(target), plan.baseYear());
        notes.add(base == null ? "" : base.note());
        return notes.stream().filter(DefinitionRule::tellsOfAnotherDefinition).distinct().toList();
    }

    private static boolean tellsOfAnotherDefinition(String note) {
        return NOTED.matcher(note).find() && !DENIED.matcher(note).find();
    }
}
