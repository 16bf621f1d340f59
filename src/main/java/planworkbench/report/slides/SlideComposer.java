package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.List;

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
        List<Slide> first = new ArrayList<>(List.of(new OverallSlides(in).cover()));
        if (in.has(ChapterKind.OVERALL)) {
            first.add(new OverallSlides(in).overall());
            new OverallSlides(in).ratings().ifPresent(first::add);
        }
        List<Slide> last = last(in);
        List<Slide> slides = new ArrayList<>(first);
        if (in.has(ChapterKind.TARGETS)) {
            TargetSlides targets = new TargetSlides(in);
            slides.add(targets.headline());
            slides.addAll(targets.charts(MOST_CHARTS));
            if (slides.size() + last.size() < MOST) {
                targets.others().ifPresent(slides::add);
            }
        }
        slides.addAll(last);
        return slides;
    }

    private static List<Slide> last(Contents in) {
        List<Slide> last = new ArrayList<>();
        new OutlookSlide(in).ifChosen().ifPresent(last::add);
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
