package planworkbench.exchange;

import java.util.function.Function;

import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;

/// A file of a package that lists entries of one type.
///
/// @param depth down to which its JSON is broken into lines
/// @param identity what no two entries share
record PackageFile<T>(String name, Class<T> type, int depth, Function<T, Object> identity) {

    static final PackageFile<Indicator> INDICATORS = new PackageFile<>("indicators.json", Indicator.class, 1,
            Indicator::code);
    static final PackageFile<Target> TARGETS = new PackageFile<>("targets.json", Target.class, 2, Target::id);
    static final PackageFile<Observation> OBSERVATIONS = new PackageFile<>("observations.json", Observation.class, 1,
            Observation::key);
    static final PackageFile<SeriesBreak> BREAKS = new PackageFile<>("breaks.json", SeriesBreak.class, 1,
            seriesBreak -> seriesBreak.series() + " " + seriesBreak.year());
    static final PackageFile<WorkItem> WORK_ITEMS = new PackageFile<>("work-items.json", WorkItem.class, 1,
            WorkItem::id);
    /// Packages without any have no file of these four.
    static final PackageFile<RatingOverride> RATINGS = new PackageFile<>("ratings.json", RatingOverride.class, 1,
            rating -> rating.target() + " " + rating.year());
    static final PackageFile<Identity> IDENTITIES = new PackageFile<>("identities.json", Identity.class, 1,
            Identity::name);
    static final PackageFile<FillIn> FILL_INS = new PackageFile<>("fill-ins.json", FillIn.class, 2,
            fillIn -> fillIn.department() + " " + fillIn.year());
    static final PackageFile<ReportText> REPORT_TEXTS = new PackageFile<>("report-texts.json", ReportText.class, 1,
            text -> text.place() + " " + text.year());
    static final PackageFile<ScenarioEntry> SCENARIOS = new PackageFile<>("scenarios.json", ScenarioEntry.class, 3,
            ScenarioEntry::id);
}
