package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.RatingCounts;
import planworkbench.assessment.Verdict;
import planworkbench.plan.Rating;
import planworkbench.plan.Reason;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataChart.SeriesRole;
import planworkbench.wording.EvaluationText;

/// 总体评价: how many targets stand how, what the main figures are, what becomes of them.
record OverallChapter(Composition in) implements ChapterWriter {

    @Override
    public void write(Draft draft) {
        if (in.material().targets().isEmpty()) {
            draft.say("overall.no-targets", in.get("compose.no-targets", in.plan().header().name()));
        } else {
            draft.add(scope(draft.prose()));
            draft.add(counts(draft.prose()));
            draft.chart(ratings());
            draft.add(figures(draft.prose()));
            if (!in.evaluation().finalYear()) {
                draft.add(trend(draft.prose()));
            }
        }
        draft.author("overall.author", in.get("compose.overall.author"), in.get("compose.overall.author.hint"));
    }

    private Prose scope(Prose prose) {
        prose.say("overall.scope", in.get("compose.overall.scope", in.baseYear(), in.targetYear(),
                in.material().targets().size(), in.material().headline().size()));
        prose.say("overall.method",
                in.get(in.evaluation().finalYear() ? "compose.overall.method.final" : "compose.overall.method",
                        in.evaluationYear()));
        if (in.chapters().contains(ChapterKind.RULES)) {
            prose.say("overall.rules", in.get("compose.overall.rules"));
        }
        return prose;
    }

    private Prose counts(Prose prose) {
        EvaluationText text = new EvaluationText(in.messages());
        if (!in.material().headline().isEmpty()) {
            prose.say("overall.counts.headline", text.headlineCounts(in.evaluation()));
        }
        prose.say("overall.counts", text.counts(in.evaluation()));
        RatingCounts counts = in.evaluation().counts();
        int missing = counts.of(Rating.NOT_ASSESSABLE);
        int assessable = counts.total() - missing;
        int well = counts.of(Rating.AHEAD) + counts.of(Rating.FASTER) + counts.of(Rating.AS_EXPECTED)
                + counts.of(Rating.COMPLETED);
        if (assessable > 0) {
            prose.say("overall.on-schedule",
                    in.get(in.evaluation().finalYear() ? "compose.overall.completed" : "compose.overall.on-schedule",
                            assessable, well, Composition.share(well, assessable)));
        } else {
            prose.say("overall.nothing-assessable", in.get("compose.overall.nothing-assessable", in.evaluationYear()));
        }
        List<ReportedTarget> behind = in.material().targets().stream().filter(ReportedTarget::isBehind).toList();
        if (!behind.isEmpty()) {
            prose.say("overall.behind",
                    in.get(in.evaluation().finalYear() ? "compose.overall.missed" : "compose.overall.behind",
                            in.names(behind)));
        }
        if (missing > 0) {
            prose.say("overall.not-assessable", in.get("compose.overall.not-assessable", missing, reasons()));
        }
        return prose;
    }

    /// “缺少基期值5项、需人工判断6项”.
    private String reasons() {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        in.material().targets().stream().filter(one -> !one.isAssessable()).forEach(one -> {
            Reason reason = one.assessment().reason();
            counts.merge(reason == null ? Reason.NO_DATA : reason, 1, Integer::sum);
        });
        return in.join(counts.entrySet().stream().map(
                entry -> in.get("compose.overall.reason", in.messages().label("reason.", entry.getKey()),
                        entry.getValue()))
                .toList());
    }

    /// The main targets of which something was observed.
    private Prose figures(Prose prose) {
        TargetSentences sentences = new TargetSentences(in);
        List<ReportedTarget> unknown = new ArrayList<>();
        for (ReportedTarget one : in.material().headline()) {
            if (sentences.measured(one).isEmpty()) {
                unknown.add(one);
            } else {
                prose.say("overall." + one.id(), in.get("compose.overall.figure", sentences.measured(one),
                        in.wanted(one.target()), in.rated(one)));
            }
        }
        if (!unknown.isEmpty()) {
            prose.say("overall.no-figures", in.get("compose.overall.no-figures", in.names(unknown)));
        }
        return prose;
    }

    private Prose trend(Prose prose) {
        in.scenario(prose, "overall.scenario");
        if (!in.material().headline().isEmpty()) {
            prose.say("overall.trend.headline", in.get("compose.overall.trend.headline", in.targetYear(),
                    in.material().headline().size(), verdicts(in.material().headline())));
        }
        prose.say("overall.trend", in.get("compose.overall.trend", in.targetYear(), in.material().targets().size(),
                verdicts(in.material().targets())));
        var joint = in.outcome().joint(in.material().headline().stream().map(ReportedTarget::attainment).toList());
        if (joint.probability().isPresent()) {
            prose.say("overall.joint", in.get("compose.overall.joint", joint.counted().size(),
                    in.likelihoods().of(joint)));
        }
        return prose;
    }

    private String verdicts(Collection<ReportedTarget> targets) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        targets.forEach(one -> counts.merge(one.attainment().verdict(), 1, Integer::sum));
        return String.join(in.get("evaluation.count.between"), counts.entrySet().stream()
                .map(entry -> in.get("evaluation.count", entry.getValue(),
                        in.messages().label("verdict.", entry.getKey())))
                .toList());
    }

    private DataChart ratings() {
        Map<String, RatingCounts> bars = new LinkedHashMap<>();
        if (!in.material().headline().isEmpty()) {
            bars.put(in.get("compose.overall.chart.headline"), in.evaluation().headlineCounts());
        }
        bars.put(in.get("compose.overall.chart.all"), in.evaluation().counts());
        List<DataChart.Series> series = in.evaluation().counts().named().stream()
                .map(rating -> new DataChart.Series(in.messages().label("rating.", rating), role(rating),
                        bars.values().stream().<@Nullable Double>map(counts -> (double) counts.of(rating)).toList()))
                .toList();
        return new DataChart("overall.ratings", in.get("compose.overall.chart", in.evaluationYear()),
                DataChart.ChartKind.STACKED_BAR, "", List.copyOf(bars.keySet()), series);
    }

    private static SeriesRole role(Rating rating) {
        return switch (rating) {
            case AHEAD, COMPLETED -> SeriesRole.AHEAD;
            case FASTER -> SeriesRole.FASTER;
            case AS_EXPECTED -> SeriesRole.AS_EXPECTED;
            case BEHIND, NOT_COMPLETED -> SeriesRole.BEHIND;
            case NOT_ASSESSABLE -> SeriesRole.NOT_ASSESSABLE;
        };
    }
}
