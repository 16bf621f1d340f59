package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import planworkbench.assessment.Verdict;
import planworkbench.plan.TargetKind;
import planworkbench.report.composition.ReportedTarget;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataTable;
import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Entry;
import planworkbench.report.slides.SlideDraft.CardText;
import planworkbench.wording.AttainmentText;

/// What becomes of the targets under the scenario of the run, with probabilities; where the plan is over, how other regions fare.
record OutlookSlide(Contents in) {

    private static final List<Verdict> WORST_FIRST = List.of(Verdict.UNLIKELY, Verdict.AT_RISK, Verdict.LIKELY,
            Verdict.UNKNOWN, Verdict.ATTAINED);

    Slide slide() {
        SlideDraft draft = new SlideDraft(in, "outlook", in.get("slides.outlook", in.targetYear()));
        draft.lead(lead());
        if (!in.material().targets().isEmpty()) {
            draft.cards(cards());
            draft.table(table(draft.space()), 2);
        }
        draft.notes("targets.scenario", "overall.trend.headline", "overall.trend", "overall.joint",
                "situation.harder");
        in.material().targets().stream().filter(ReportedTarget::isAtRisk)
                .forEach(one -> draft.notes("problem." + one.id() + ".trend"));
        in.author("situation.author").forEach(draft::note);
        return draft.foot(in.table("targets.headline.table").or(() -> in.table("targets.others.table"))
                .map(DataTable::caption).or(() -> in.heading(ChapterKind.TARGETS))).build();
    }

    /// What becomes of all of them, and under which scenario.
    private Optional<String> lead() {
        List<String> sentences = in.all("overall.trend", "targets.scenario", "targets.none");
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(in.get("compose.between-sentences"), sentences));
    }

    private List<CardText> cards() {
        List<ReportedTarget> headline = in.material().headline();
        List<CardText> cards = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            Mark mark = Mark.of(verdict);
            int all = count(in.material().targets(), verdict);
            cards.add(new CardText(mark.before(in.messages().label("verdict.", verdict)),
                    Integer.toString(headline.isEmpty() ? all : count(headline, verdict)),
                    in.get(headline.isEmpty() ? "slides.card.targets" : "slides.card.headline"),
                    headline.isEmpty() ? "" : in.get("slides.card.all", all), mark.ink()));
        }
        return cards;
    }

    private static int count(Collection<ReportedTarget> targets, Verdict verdict) {
        return Math.toIntExact(targets.stream().filter(one -> one.attainment().verdict() == verdict).count());
    }

    /// Those in danger first, main ones before others.
    private FittedTable table(Box box) {
        String wanted = in.get("compose.column.wanted", in.targetYear());
        String trend = in.get("compose.column.trend", in.targetYear());
        List<ReportedTarget> sorted = new ArrayList<>(in.material().headline());
        sorted.addAll(in.material().others());
        sorted.sort(Comparator.comparingInt(one -> WORST_FIRST.indexOf(one.attainment().verdict())));
        AttainmentText text = new AttainmentText(in.messages());
        List<List<Entry>> rows = new ArrayList<>();
        for (ReportedTarget one : sorted) {
            var judgement = one.attainment().judgement();
            rows.add(List.of(Entry.of(one.target().name()), Entry.of(in.cell(one, wanted)),
                    Entry.of(text.value(one.target(), judgement).map(value -> ofWorstYear(one, value)).orElse("—")),
                    Entry.of(text.margin(one.target(), judgement).orElse("—")),
                    Mark.of(one.attainment().verdict()).entry(in.cell(one, trend))));
        }
        return new FittedTable(box, in.get("slides.outlook", in.targetYear()), List.of(34.0, 20.0, 16.0, 18.0, 19.0),
                List.of(false, false, true, true, false), List.of(in.get("compose.column.target"), wanted,
                        in.get("slides.column.projected", in.targetYear()), in.get("compose.column.margin"), trend),
                rows);
    }

    private String ofWorstYear(ReportedTarget one, String value) {
        return one.target().kind() instanceof TargetKind.RangePerYear ? in.get("slides.worst-year", value) : value;
    }

    /// Comparison with other regions, which a plan that is over is judged by.
    Slide others() {
        SlideDraft draft = new SlideDraft(in, "regions", in.get("slides.regions"));
        List<String> points = new ArrayList<>(in.author("situation.author"));
        in.sentences("situation.").forEach(sentence -> points.add(sentence.text().strip()));
        draft.points(draft.space(), points);
        in.sentences("situation.").forEach(draft::note);
        return draft.foot(in.heading(ChapterKind.SITUATION)).build();
    }

    /// Whether there is more to say of other regions than that nothing is known of them.
    boolean knowsOthers() {
        return !in.author("situation.author").isEmpty() || in.said("situation.no-others").isEmpty();
    }
}
