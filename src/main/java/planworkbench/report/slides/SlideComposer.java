package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.ReportDocument;
import planworkbench.text.Messages;

/// Chooses what of a report is shown in a meeting: 8 to 12 slides of a whole report, whatever the plan. A chapter that was not chosen for the
/// report has no slide.
record SlideComposer(Messages messages) {

    private static final int MOST = 12;
    private static final int MOST_CHARTS = 3;

    List<Slide> compose(ReportMaterial material, ReportDocument document) {
        Contents in = new Contents(material, document, messages);
        OverallSlides overall = new OverallSlides(in);
        List<Slide> slides = new ArrayList<>(List.of(overall.cover()));
        if (in.has(ChapterKind.OVERALL)) {
            slides.add(overall.overall());
            overall.ratings().ifPresent(slides::add);
        }
        Optional<Slide> others = Optional.empty();
        if (in.has(ChapterKind.TARGETS)) {
            TargetSlides targets = new TargetSlides(in);
            slides.add(targets.headline());
            slides.addAll(targets.charts(MOST_CHARTS));
            others = targets.others();
        }
        Optional<Slide> outlook = outlook(in, others.isPresent());
        List<Slide> last = last(in);
        if (slides.size() + last.size() + (outlook.isPresent() ? 1 : 0) < MOST) {
            others.ifPresent(slides::add);
        }
        outlook.ifPresent(slides::add);
        slides.addAll(last);
        return slides;
    }

    /// What becomes of the targets; of a plan that is over, how others fared, unless nothing is known of them and there is something else to show.
    private static Optional<Slide> outlook(Contents in, boolean somethingElse) {
        OutlookSlide outlook = new OutlookSlide(in);
        if (!in.isOver()) {
            return in.has(ChapterKind.TARGETS) ? Optional.of(outlook.slide()) : Optional.empty();
        }
        return in.has(ChapterKind.SITUATION) && (outlook.knowsOthers() || !somethingElse)
                ? Optional.of(outlook.others())
                : Optional.empty();
    }

    private static List<Slide> last(Contents in) {
        List<Slide> last = new ArrayList<>();
        if (in.has(ChapterKind.WORK_ITEMS)) {
            last.add(new WorkSlide(in).slide());
        }
        if (in.has(ChapterKind.PROBLEMS)) {
            last.add(new ProblemsSlide(in).slide());
        }
        if (in.has(ChapterKind.MEASURES) || in.has(ChapterKind.ADJUSTMENTS)) {
            last.add(new AdviceSlide(in).slide());
        }
        if (in.has(ChapterKind.RULES) || in.has(ChapterKind.RUN_RECORD)) {
            last.add(new RulesSlide(in).slide());
        }
        return last;
    }
}
