package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import planworkbench.assessment.nextplan.BaseFigure;
import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.assessment.nextplan.ProposalFinding;
import planworkbench.assessment.nextplan.ProposedTarget;
import planworkbench.assessment.nextplan.ProposedTarget.ByHand;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.plan.Plan;
import planworkbench.report.DataHash;
import planworkbench.report.RunRecord;
import planworkbench.report.document.Chapter;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataTable.Column;
import planworkbench.report.document.DataTable.Row;
import planworkbench.report.document.ReportDocument;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.wording.NextPlanText;

/// Writes the proposals for the next plan (规划目标建议表): the same proposals give the same document.
public record NextPlanComposer(Messages messages) {

    /// Where the author explains the proposals for a target year.
    public static String author(int targetYear) {
        return "next." + targetYear + ".note";
    }

    /// What proposals can be computed from again.
    ///
    /// @param version of the program
    public static RunRecord run(NextPlan next, String version) {
        return new RunRecord(version, next.plan().header().name(), DataHash.of(next.plan()), next.scenario(),
                next.chance(), next.terms().targetYear());
    }

    /// @param run what the proposals were computed from
    /// @param authorTexts the author's own words by the id of their place
    public ReportDocument compose(NextPlan next, RunRecord run, Map<String, String> authorTexts) {
        Writing writing = new Writing(next, messages, new NextPlanText(next, messages));
        Numbering numbering = new Numbering(messages);
        List<Chapter> chapters = new ArrayList<>();
        for (Part part : List.of(new Part(ChapterKind.TARGETS, "next.chapter.targets", writing::targets),
                new Part(ChapterKind.PROBLEMS, "next.chapter.findings", writing::findings),
                new Part(ChapterKind.MEASURES, "next.chapter.author", writing::author),
                new Part(ChapterKind.RULES, "next.chapter.method", writing::method),
                new Part(ChapterKind.RUN_RECORD, "next.chapter.run", draft -> writing.run(draft, run)))) {
            Draft draft = new Draft(part.kind(), messages.get(part.heading()), numbering, messages, authorTexts,
                    next.plan().targetYear());
            part.write().accept(draft);
            chapters.add(draft.chapter());
        }
        return new ReportDocument(writing.words.title(), cover(next, authorTexts), next.plan().header().practice(),
                ReportDocument.OfPlan.of(next.plan().header()), chapters);
    }

    /// @param kind what writers know a chapter by: the last two are annexes
    private record Part(ChapterKind kind, String heading, Consumer<Draft> write) {}

    private List<String> cover(NextPlan next, Map<String, String> authorTexts) {
        Plan plan = next.plan();
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("next.cover.present", plan.header().name()));
        lines.add(messages.get("next.cover.scenario", next.scenario().name()));
        authorTexts.getOrDefault(ReportComposer.ORGANISATION, "").lines().map(String::strip)
                .filter(line -> !line.isEmpty()).forEach(lines::add);
        if (plan.header().practice()) {
            lines.add(messages.get("compose.cover.practice"));
        }
        return lines;
    }

    private record Writing(NextPlan next, Messages messages, NextPlanText words) {

        void targets(Draft draft) {
            NextPlanTables tables = new NextPlanTables(next, messages, words);
            List<ProposedTarget> byHand = next.targets().stream().filter(one -> one.outlook() instanceof ByHand)
                    .toList();
            List<ProposedTarget> proposed = next.targets().stream().filter(one -> !byHand.contains(one)).toList();
            Prose prose = draft.prose()
                    .say("next.counts", messages.get("next.counts", next.targets().size(), proposed.size(),
                            byHand.size()))
                    .say("next.bases", messages.get("next.bases", year(next.terms().baseYear()),
                            bases(BaseFigure::isActual), bases(base -> !base.isActual() && base.known() != null)));
            long missing = bases(BaseFigure.Missing.class::isInstance);
            if (missing > 0) {
                prose.say("next.bases.missing", messages.get("next.bases.missing", missing));
            }
            draft.add(prose.say("next.usual", messages.get("next.usual",
                    NextPlanText.wantedProbability(next.terms().usualProbability()))));
            if (!proposed.isEmpty()) {
                tables.proposals(draft, proposed);
                tables.probabilities(draft,
                        proposed.stream().filter(one -> one.outlook() instanceof Numbers).toList());
            }
            if (!byHand.isEmpty()) {
                tables.byHand(draft, byHand);
            }
        }

        private long bases(Predicate<BaseFigure> kind) {
            return next.targets().stream().map(ProposedTarget::base).filter(kind).count();
        }

        void author(Draft draft) {
            draft.author(NextPlanComposer.author(next.terms().targetYear()), messages.get("next.author"),
                    messages.get("next.author.hint"));
        }

        void findings(Draft draft) {
            if (next.findings().isEmpty()) {
                draft.say("next.agrees", messages.get("next.agrees"));
                return;
            }
            draft.say("next.disagrees", messages.get("next.disagrees", next.findings().size()));
            List<Row> rows = new ArrayList<>();
            for (ProposalFinding finding : next.findings()) {
                rows.add(new Row(finding.getClass().getSimpleName() + "." + String.join("+", finding.targets()),
                        Composition.texts(Integer.toString(rows.size() + 1), words.of(finding))));
            }
            draft.table("next.findings", messages.get("next.findings.table"),
                    List.of(new Column(messages.get("next.column.number"), 8, false),
                            new Column(messages.get("next.column.finding"), 80, false)),
                    rows, "");
        }

        void method(Draft draft) {
            String probabilities = next.terms().probabilities().stream().map(NextPlanText::wantedProbability)
                    .collect(Collectors.joining(messages.get("next.and")));
            draft.add(draft.prose()
                    .say("next.method.path", messages.get("next.method.path", next.scenario().name(),
                            year(next.terms().targetYear())))
                    .say("next.method.base", messages.get("next.method.base", year(next.terms().baseYear())))
                    .say("next.method.chance", messages.get("next.method.chance",
                            NumberText.format(next.chance().paths(), 0), probabilities)));
            draft.add(draft.prose().say("next.method.rounding", messages.get("next.method.rounding")));
            draft.add(draft.prose().say("next.method.pace", messages.get("next.method.pace",
                    next.terms().years(), year(next.terms().baseYear()))));
            draft.add(draft.prose().say("next.method.check", messages.get("next.method.check")));
        }

        void run(Draft draft, RunRecord run) {
            RunRecordRows rows = new RunRecordRows(next.plan(), messages);
            draft.say("next.run", messages.get("next.run"));
            draft.table("next.run.record", messages.get("compose.run.table"),
                    List.of(new Column(messages.get("compose.column.item"), 22, false),
                            new Column(messages.get("compose.column.content"), 66, false)),
                    rows.conditions(run), "");
            if (!run.scenario().assumptions().isEmpty()) {
                draft.table("next.run.assumptions", messages.get("compose.run.assumptions", run.scenario().name()),
                        List.of(new Column(messages.get("compose.column.indicator"), 28, false),
                                new Column(messages.get("compose.column.assumption"), 30, false),
                                new Column(messages.get("compose.column.why"), 46, false)),
                        rows.assumptions(run.scenario().assumptions().values()), "");
            }
        }

        private static String year(int year) {
            return Integer.toString(year);
        }
    }
}
