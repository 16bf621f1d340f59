package planworkbench.report.composition;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import planworkbench.assessment.consistency.Finding;
import planworkbench.assessment.consistency.FindingKind;
import planworkbench.plan.Judgement;
import planworkbench.plan.TargetKind;
import planworkbench.report.document.DataTable;
import planworkbench.wording.ConsistencyText;

/// 存在问题, as the data show them: targets behind or at risk, targets that cannot be assessed, figures that are not firm, a plan that
/// disagrees with itself.
record ProblemsChapter(Composition in) implements ChapterWriter {

    @Override
    public void write(Draft draft) {
        behind(draft);
        notAssessable(draft);
        draft.section(in.get("compose.problems.data"));
        draft.add(new DataQuality(in).write(draft.prose()));
        consistency(draft);
        draft.author("problems.author", in.get("compose.problems.author"), in.get("compose.problems.author.hint"));
    }

    private void behind(Draft draft) {
        boolean over = in.evaluation().finalYear();
        draft.section(in.get(over ? "compose.problems.missed" : "compose.problems.behind"));
        List<ReportedTarget> behind = in.inTrouble();
        if (behind.isEmpty()) {
            draft.say("problems.none-behind", in.noTrouble("compose.problems.none-behind."));
            return;
        }
        long late = behind.stream().filter(ReportedTarget::isBehind).count();
        draft.say("problems.behind", over
                ? in.get("compose.problems.missed.intro", late)
                : in.get("compose.problems.behind.intro", late, behind.size() - late));
        for (ReportedTarget one : behind) {
            draft.item(one.target().name());
            Prose prose = draft.prose();
            prose.say("problem." + one.id() + ".gap", gap(one));
            if (!over) {
                new TargetSentences(in).trend(prose, "problem." + one.id() + ".trend", one, false);
            }
            draft.add(prose);
            draft.author("target." + one.id() + ".cause", in.get("compose.problems.cause"),
                    in.get("compose.problems.cause.hint"));
        }
    }

    /// “2023年，……为 5.8%，与目标“达到 10%”相差 4.2 个百分点，完成进度 22.2%，序时进度 60.0%，滞后于预期”.
    private String gap(ReportedTarget one) {
        String measured = new TargetSentences(in).measured(one);
        String rating = in.rated(one);
        if (measured.isEmpty()) {
            return in.get("compose.problems.no-figure", rating);
        }
        String said = measured;
        if (!(one.target().kind() instanceof TargetKind.Milestone)) {
            said += in.get("compose.problems.wanted", in.wanted(one.target()));
            said += in.attainments().margin(one.target(), one.assessment().judgement())
                    .map(margin -> in.get("compose.problems.margin", margin)).orElse("");
        }
        if (one.assessment().schedule().completion() != null) {
            said += in.get("compose.problems.completion", in.progress().completion(one.assessment().schedule()),
                    in.progress().scheduled(one.assessment().schedule()));
        }
        return in.get("compose.comma", said, rating);
    }

    private void notAssessable(Draft draft) {
        List<ReportedTarget> unknown = in.material().targets().stream().filter(one -> !one.isAssessable()).toList();
        if (unknown.isEmpty()) {
            return;
        }
        draft.section(in.get("compose.problems.unknown"));
        draft.say("problems.unknown", in.get("compose.problems.unknown.intro", unknown.size(), draft.nextTable()));
        draft.table("problems.unknown.table", in.get("compose.problems.unknown.table", in.evaluationYear()),
                List.of(in.words(in.get("compose.column.target"), 34),
                        in.words(in.get("compose.column.value", in.evaluationYear()), 14),
                        in.words(in.get("compose.column.reason"), 36),
                        in.words(in.get("compose.column.department"), 20)),
                unknown.stream().map(this::row).toList(), "");
    }

    private DataTable.Row row(ReportedTarget one) {
        String department = in.department(one.target());
        Judgement judgement = one.assessment().judgement();
        return new DataTable.Row(one.id(), Composition.texts(one.target().name(),
                in.attainments().value(one.target(), judgement).orElse(Composition.NOTHING),
                in.missing(one),
                department.isEmpty() ? Composition.NOTHING : department));
    }

    private void consistency(Draft draft) {
        List<Finding> findings = in.material().consistency().findings();
        draft.section(in.get("compose.problems.plan"));
        if (findings.isEmpty()) {
            draft.say("problems.consistent",
                    in.get("compose.problems.consistent", in.material().consistency().passed().size()));
            return;
        }
        draft.say("problems.findings", in.get("compose.problems.findings", findings.size()));
        Map<FindingKind, Prose> kinds = new EnumMap<>(FindingKind.class);
        Map<String, Integer> taken = new HashMap<>();
        ConsistencyText text = new ConsistencyText(in.plan(), in.messages());
        Footnotes notes = new Footnotes(in.messages());
        for (Finding finding : findings) {
            String id = "finding." + finding.kind().name().toLowerCase(Locale.ROOT) + "."
                    + String.join(".", finding.indicators());
            int before = taken.merge(id, 1, Integer::sum);
            boolean first = !kinds.containsKey(finding.kind());
            String said = withoutIds(text.of(finding));
            kinds.computeIfAbsent(finding.kind(), _ -> draft.prose()).say(before == 1 ? id : id + "." + before,
                    first ? in.get("compose.problems.finding", text.kind(finding.kind()), said) : said,
                    notes.of(finding.sources()));
        }
        kinds.values().forEach(draft::add);
    }

    /// A reader of the report knows targets by their names.
    private String withoutIds(String text) {
        String named = text;
        for (ReportedTarget one : in.material().targets()) {
            named = named.replace(one.id() + " " + one.target().name(), one.target().name());
        }
        return named;
    }
}
