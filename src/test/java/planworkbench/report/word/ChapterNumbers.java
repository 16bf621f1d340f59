package planworkbench.report.word;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import planworkbench.assessment.RatingCounts;
import planworkbench.assessment.WorkOverview;
import planworkbench.plan.AssessmentRules;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Figure;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RuleSet;
import planworkbench.plan.RulesVersion;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemStatus;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.composition.ReportedTarget;

/// What the engine knows of the plan as a whole, by the sentence that tells it.
record ChapterNumbers(ReportMaterial material) {

    private static final Set<Rating> WELL = Set.of(Rating.AHEAD, Rating.FASTER, Rating.AS_EXPECTED, Rating.COMPLETED);
    private static final int PROMISED = 80;

    /// @param id of a sentence that speaks of no single target
    Known sentence(String id) {
        String chapter = id.substring(0, id.indexOf('.'));
        return switch (chapter) {
            case "overall", "targets" -> overall(id);
            case "work" -> work(id);
            case "problems" -> problems(id);
            case "data" -> data(id);
            case "situation" -> situation(id);
            case "measures", "adjustments" -> new Known().counts(PROMISED, atRisk(), notAssessable());
            case "rules" -> rules(id);
            case "run" -> new Known();
            default -> throw new AssertionError("what does the engine know of " + id + "?");
        };
    }

    private Plan plan() {
        return material.plan();
    }

    private int year() {
        return material.evaluation().year();
    }

    private Known overall(String id) {
        return switch (id) {
            case "overall.scope" -> new Known().counts(plan().baseYear(), plan().targetYear(),
                    material.targets().size(), material.headline().size());
            case "overall.method", "overall.nothing-assessable" -> new Known().counts(year());
            case "overall.rules", "overall.behind", "overall.no-figures" -> new Known();
            case "overall.counts" -> ratings(material.evaluation().counts());
            case "overall.counts.headline" -> ratings(material.evaluation().headlineCounts());
            case "overall.on-schedule" -> onSchedule();
            case "overall.not-assessable" -> new Known().counts(notAssessable()).and(counts(material.targets().stream()
                    .filter(one -> one.assessment().rating() == Rating.NOT_ASSESSABLE).toList(),
                    one -> String.valueOf(one.assessment().reason())));
            case "overall.scenario", "targets.scenario" -> new Known().counts(material.run().chance().paths());
            case "overall.scenario.base", "targets.scenario.base" -> new Known().counts(plan().baseYear());
            case "overall.trend" -> verdicts(material.targets());
            case "overall.trend.headline" -> verdicts(material.headline());
            case "overall.joint" -> joint();
            case "targets.headline" -> new Known().counts(material.headline().size());
            case "targets.others" -> new Known().counts(material.others().size());
            default -> throw new AssertionError("what does the engine know of " + id + "?");
        };
    }

    private static Known ratings(RatingCounts counts) {
        Known known = new Known().counts(counts.total());
        counts.named().forEach(rating -> known.counts(counts.of(rating)));
        return known;
    }

    private int notAssessable() {
        return material.evaluation().counts().of(Rating.NOT_ASSESSABLE);
    }

    private Known onSchedule() {
        int all = material.targets().size() - notAssessable();
        long well = material.targets().stream().filter(one -> WELL.contains(one.assessment().rating())).count();
        return new Known().counts(all, well).share((double) well / all);
    }

    private Known verdicts(List<ReportedTarget> targets) {
        return counts(targets, one -> one.attainment().verdict()).counts(plan().targetYear(), targets.size(), 0);
    }

    private Known joint() {
        var joint = material.outcome()
                .joint(material.headline().stream().map(ReportedTarget::attainment).toList());
        return new Known().counts(joint.counted().size()).probability(joint.probability().orElseThrow());
    }

    private long atRisk() {
        return material.targets().stream().filter(ReportedTarget::isAtRisk).count();
    }

    private static <T> Known counts(Collection<T> all, Function<T, Object> part) {
        Known known = new Known();
        all.stream().collect(groupingBy(part, counting())).values().forEach(known::counts);
        return known;
    }

    private Known problems(String id) {
        long late = material.targets().stream().filter(ReportedTarget::isBehind).count();
        return switch (id) {
            case "problems.behind" -> new Known().counts(late, material.targets().stream()
                    .filter(one -> one.isAtRisk() && !one.isBehind()).count());
            case "problems.none-behind", "problems.unknown" -> new Known().counts(notAssessable());
            case "problems.findings" -> new Known().counts(material.consistency().findings().size());
            case "problems.consistent" -> new Known().counts(material.consistency().passed().size());
            default -> throw new AssertionError("what does the engine know of " + id + "?");
        };
    }

    /// Of the series that targets are judged by, in the evaluation year.
    private Known data(String id) {
        Set<SeriesKey> series = material.targets().stream().map(one -> plan().series(one.target()))
                .collect(Collectors.toSet());
        List<Observation> seen = series.stream().map(key -> plan().observation(key, year()))
                .filter(Objects::nonNull).toList();
        List<Observation> figures = seen.stream().filter(one -> one.value() != null).toList();
        long awaited = seen.stream().filter(one -> one.status() == ObservationStatus.AWAITED).count();
        long computed = series.stream().filter(key -> material.observed().isComputed(key, year())).count();
        long missing = series.size() - awaited - figures.size() - computed;
        return switch (id) {
            case "data.coverage" -> counts(figures, Observation::status).counts(series.size(), year(),
                    figures.size() + computed, computed);
            case "data.not-firm" -> new Known();
            case "data.missing" -> new Known().counts(missing);
            case "data.awaited" -> new Known().counts(awaited);
            case "data.unverified" -> new Known().counts(figures.stream()
                    .filter(one -> one.source() != null && !one.source().verified()).count());
            case "data.breaks" -> new Known().years(plan().breaks().stream()
                    .filter(one -> series.contains(one.series()) && one.linkFactor() == null)
                    .map(SeriesBreak::year).toList());
            default -> throw new AssertionError("what does the engine know of " + id + "?");
        };
    }

    private Known situation(String id) {
        return switch (id) {
            case "situation.no-pace", "situation.no-others" -> new Known().counts(year());
            case "situation.harder" -> new Known();
            default -> compared(id.split("\\."));
        };
    }

    /// @param parts “situation”, indicator, region
    private Known compared(String[] parts) {
        SeriesKey own = plan().series(parts[1]);
        SeriesKey other = new SeriesKey(parts[1], parts[2]);
        Known known = new Known().counts(plan().baseYear() + 1, year());
        if (plan().indicator(parts[1]).measure() == Measure.LEVEL) {
            double here = growth(own);
            double there = growth(other);
            return known.growth(here).growth(there).growth(here - there);
        }
        double here = observed(own, year());
        double there = observed(other, year());
        return known.value(here).value(there).value(here - there);
    }

    private double growth(SeriesKey key) {
        return CompoundGrowth.rate(observed(key, plan().baseYear()), observed(key, year()),
                year() - plan().baseYear());
    }

    private double observed(SeriesKey key, int year) {
        return ((Figure.Known) material.observed().at(key, year)).value();
    }

    private Known rules(String id) {
        RuleSet rules = plan().rules();
        AssessmentRules limits = rules.assessment();
        RulesVersion version = rules.version();
        return switch (id) {
            case "rules.origin", "rules.path", "rules.held", "rules.planned.rule", "rules.planned" -> new Known();
            case "rules.version" -> new Known().counts(Objects.requireNonNull(version).number())
                    .words(version.date().toString(), version.author(), version.reason());
            case "rules.short", "rules.schedule" -> new Known().growth(limits.scheduleTolerance());
            case "rules.distance" -> new Known().growth(limits.leastDistance());
            case "rules.growth-ratio" -> new Known().value(limits.onTrackRatio()).value(limits.accelerationRatio())
                    .value(limits.limitedRatio());
            case "rules.extrapolation" -> new Known().value(limits.onTrackExtrapolation())
                    .value(limits.fairExtrapolation());
            case "rules.trend" -> new Known().growth(rules.likelyProbability()).growth(rules.riskProbability())
                    .growth(rules.riskGap());
            default -> throw new AssertionError("what does the engine know of " + id + "?");
        };
    }

    private WorkOverview overview() {
        return WorkOverview.of(plan(), LocalDate.of(year(), Month.DECEMBER, 31));
    }

    private Known work(String id) {
        Collection<WorkItem> items = plan().workItems().values();
        return switch (id) {
            case "work.none", "work.delayed", "work.table" -> new Known();
            case "work.kinds" -> counts(items, WorkItem::kind).counts(items.size());
            case "work.statuses" -> statuses();
            case "work.as-filed" -> new Known().counts(year());
            case "work.milestones" -> new Known().counts(year(), overview().all().milestones(),
                    overview().all().reached(), overview().all().overdue());
            case "work.overdue" -> overview().overdue().stream().map(late -> item(late.item()))
                    .reduce(new Known(), Known::and);
            case "work.untold" -> new Known().counts(items.stream().filter(item -> item.progress().isBlank()
                    && item.milestones().isEmpty() && item.evidence().isEmpty()).count());
            default -> item(Objects.requireNonNull(plan().workItems().get(id.split("\\.")[1])));
        };
    }

    private Known statuses() {
        Known known = new Known();
        Map<WorkItemStatus, Integer> counts = overview().all().byStatus();
        counts.values().forEach(known::counts);
        return known;
    }

    /// What a department reported, in its own words; dates of its milestones.
    private static Known item(WorkItem item) {
        Known known = new Known().words(item.name(), item.progress().replace('\n', ' '));
        item.evidence().forEach(evidence -> known.counts(item.evidence().size()).words(evidence.name()));
        item.milestones().forEach(milestone -> {
            known.words(milestone.text()).and(date(milestone.due().lastDay()));
            LocalDate done = milestone.done();
            if (done != null) {
                known.and(date(done));
            }
        });
        return known;
    }

    private static Known date(LocalDate date) {
        return new Known().counts(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
