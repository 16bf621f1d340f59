package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import planworkbench.plan.Plan;
import planworkbench.report.document.Chapter;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.ReportDocument;
import planworkbench.text.Messages;

/// Writes the report: the same material gives the same document.
public record ReportComposer(Messages messages) {

    /// The place for the name of who hands the report in; printed on the cover.
    public static final String ORGANISATION = "cover.organisation";

    /// @param chosen the chapters that are wanted
    public ReportDocument compose(ReportMaterial material, Set<ChapterKind> chosen) {
        Numbering numbering = new Numbering(messages);
        Composition composition = new Composition(material, messages, Set.copyOf(chosen));
        List<Chapter> chapters = new ArrayList<>();
        for (ChapterKind kind : ChapterKind.values()) {
            if (chosen.contains(kind)) {
                Draft draft = new Draft(kind, numbering, messages, material.authorTexts(),
                        material.evaluation().year());
                writer(kind, composition).write(draft);
                chapters.add(draft.chapter());
            }
        }
        return new ReportDocument(title(material), cover(material), material.plan().header().practice(),
                ReportDocument.OfPlan.of(material.plan().header()), chapters);
    }

    private static ChapterWriter writer(ChapterKind kind, Composition composition) {
        return switch (kind) {
            case OVERALL -> new OverallChapter(composition);
            case TARGETS -> new TargetsChapter(composition);
            case WORK_ITEMS -> new WorkItemsChapter(composition);
            case PROBLEMS -> new ProblemsChapter(composition);
            case SITUATION -> new SituationChapter(composition);
            case MEASURES -> new MeasuresChapter(composition);
            case ADJUSTMENTS -> new AdjustmentsChapter(composition);
            case RULES -> new RulesAnnex(composition);
            case RUN_RECORD -> new RunRecordAnnex(composition);
        };
    }

    private String title(ReportMaterial material) {
        String key = material.evaluation().finalYear() ? "compose.title.final" : "compose.title.mid-term";
        return messages.get(key, material.plan().header().name());
    }

    private List<String> cover(ReportMaterial material) {
        Plan plan = material.plan();
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("compose.cover.year", Integer.toString(material.evaluation().year())));
        CutOff.month(material.authorTexts().getOrDefault(CutOff.PLACE, ""))
                .ifPresent(month -> lines.add(messages.get("compose.cover.cut-off",
                        Integer.toString(material.evaluation().year()), month)));
        lines.add(messages.get("compose.cover.region", plan.region()));
        material.authorTexts().getOrDefault(ORGANISATION, "").lines().map(String::strip)
                .filter(line -> !line.isEmpty()).forEach(lines::add);
        if (plan.header().practice()) {
            lines.add(messages.get("compose.cover.practice"));
        }
        return lines;
    }
}
