package planworkbench.report.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static planworkbench.report.composition.Reports.CHINESE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import planworkbench.exchange.DataPackage;
import planworkbench.plan.Definition;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.report.document.DocumentChanges;
import planworkbench.report.document.DocumentChanges.Change;
import planworkbench.report.document.DocumentChanges.Part;
import planworkbench.report.document.ReportDocument;

/// After a change of one figure only what depends on it is written differently.
class ChangedFigureTest {

    private static final Pattern TARGET = Pattern.compile("T\\d\\d");

    /// What counts or lists targets, or speaks of the data as a whole.
    private static final Pattern OF_ALL = Pattern.compile(
            "(overall|problems|adjustments|measures|situation|finding|data)\\..*|run\\.record/compose\\.run\\.data/2");

    private final DataPackage practice = Reports.practice();
    private final ReportDocument before = report(practice.plan());
    private final List<Observation> figures = practice.plan().observations().values().stream()
            .filter(one -> one.value() != null && one.year() >= 2021 && one.year() <= 2023)
            .filter(one -> one.series().region().equals(practice.plan().region()))
            .filter(one -> Set.of(Measure.LEVEL, Measure.SHARE)
                    .contains(practice.plan().indicator(one.series().indicator()).measure()))
            .filter(one -> practice.plan().targets().values().stream()
                    .anyMatch(target -> target.indicator().equals(one.series().indicator())))
            .toList();

    @Property(seed = "20251", tries = 12, shrinking = ShrinkingMode.OFF)
    void one_figure_changes_only_what_depends_on_it(@ForAll @IntRange(max = 1000) int which,
            @ForAll @DoubleRange(min = 1.05, max = 1.4) double factor) {
        Observation changed = figures.get(which % figures.size());
        assertOnlyDependentsDiffer(changed.series().indicator(), changes(changed, factor));
    }

    @Test
    void a_figure_is_told_in_its_sentences_cells_and_chart() {
        Observation culture = figures.stream()
                .filter(one -> one.series().indicator().equals("culture-share") && one.year() == 2023).findFirst()
                .orElseThrow();
        DocumentChanges changes = changes(culture, 1.1);
        assertThat(changes.of(Part.SENTENCE).map(Change::id)).contains("target.T04.value", "target.T04.schedule",
                "target.T04.trend", "problem.T04.gap", "measure.T04.needed", "overall.T04");
        assertThat(changes.changes()).extracting(Change::part, Change::id, Change::before, Change::after).contains(
                tuple(Part.CELL, "targets.headline.table/T04/4", "5.8", "6.38"),
                tuple(Part.CHART_VALUE, "target.T04.chart/实绩/2023", "5.8", "6.38"));
        assertThat(changes.of(Part.SENTENCE).map(Change::id)).doesNotContain("overall.counts");
    }

    @Test
    void a_new_name_of_a_target_changes_no_number() {
        Target target = Objects.requireNonNull(practice.plan().targets().get("T20"));
        Target renamed = new Target(target.id(), target.group(), "旅游收入", target.indicator(), target.unit(),
                target.kind(), target.year(), target.wording(), target.source(), target.valueLine(),
                target.statedBase(), target.headline(), target.basis(), target.remark(),
                target.planned());
        DocumentChanges changes = DocumentChanges.between(before, report(practice.plan().withTarget(renamed)));
        assertThat(changes.of(Part.CELL).filter(change -> TARGET.matcher(change.id()).find()))
                .allMatch(change -> "旅游收入".equals(change.after()));
        assertThat(changes.of(Part.CHART_VALUE)).isEmpty();
    }

    private DocumentChanges changes(Observation changed, double factor) {
        Observation now = new Observation(changed.series(), changed.year(),
                Objects.requireNonNull(changed.value()) * factor,
                changed.status(), changed.qualifier(), changed.source(), changed.note());
        return DocumentChanges.between(before, report(practice.plan().withObservation(now)));
    }

    private void assertOnlyDependentsDiffer(String indicator, DocumentChanges changes) {
        Plan plan = practice.plan();
        Set<String> dependent = plan.targets().values().stream()
                .filter(target -> restsOn(target.indicator(), indicator)
                        || Stream.ofNullable(target.kind().comparator()).anyMatch(one -> restsOn(one, indicator)))
                .map(Target::id).collect(Collectors.toSet());
        Set<String> names = dependent.stream().map(id -> Objects.requireNonNull(plan.targets().get(id)).name())
                .collect(Collectors.toSet());
        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.changes()).allSatisfy(change -> {
            List<String> ids = TARGET.matcher(change.id()).results().map(found -> found.group()).toList();
            if (!ids.isEmpty()) {
                assertThat(dependent).containsAll(ids);
            } else if (change.part() == Part.HEADING) {
                assertThat(names).contains(change.id().substring(change.id().indexOf('/') + 1));
            } else {
                assertThat(change.id()).matches(OF_ALL);
            }
        });
    }

    /// Itself, or computed from it.
    private boolean restsOn(String indicator, String changed) {
        return indicator.equals(changed) || switch (practice.plan().indicator(indicator).definition()) {
            case Definition.Ratio(String part, String whole) -> restsOn(part, changed) || restsOn(whole, changed);
            case Definition.RealGrowthOf(String level) -> restsOn(level, changed);
            case Definition.Entered _,Definition.Formula _ -> false;
        };
    }

    private ReportDocument report(Plan plan) {
        return Reports.whole(Reports.material(plan, 2023, practice.scenarios().resolve("latest"), Map.of()), CHINESE);
    }
}
