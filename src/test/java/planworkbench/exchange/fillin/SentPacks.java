package planworkbench.exchange.fillin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.PackageException;
import planworkbench.plan.FillIn;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.store.Change;

/// The sample plan with packs on their way to 统计局 and 商务局, for figures of 2024.
final class SentPacks {

    static final int YEAR = 2024;
    static final String STATISTICS = "tjj";
    static final String COMMERCE = "swj";
    static final DataPackage SAMPLE = sample();

    private SentPacks() {}

    private static DataPackage sample() {
        try {
            return DataPackageReader.read(Path.of("sample-data/wuzhong-services-145"));
        } catch (PackageException e) {
            throw new IllegalStateException(e);
        }
    }

    static Plan plan() {
        return sent(sent(SAMPLE.plan(), STATISTICS), COMMERCE);
    }

    static Plan sent(Plan plan, String department) {
        return with(plan, FillInPack.next(plan, department, YEAR).sent());
    }

    static Plan with(Plan plan, FillIn fillIn) {
        List<FillIn> all = new ArrayList<>(plan.fillIns().values());
        all.removeIf(other -> other.key().equals(fillIn.key()));
        all.add(fillIn);
        return plan.withFillIns(all);
    }

    /// The pack that is on its way.
    static FilledPack pack(String department) {
        return FilledPack.next(SAMPLE.plan(), department, YEAR);
    }

    static Plan edited(Plan plan, String code, double value) {
        return plan.withObservation(new Observation(series(code), YEAR, value, ObservationStatus.FINAL, "", null, ""));
    }

    static SeriesKey series(String code) {
        return SAMPLE.plan().series(code);
    }

    static MergePreview preview(Plan plan, Path... files) {
        return MergePreview.of(plan,
                Stream.of(files).map(file -> PackFile.read(file, () -> false)).toList());
    }

    static MergeCell cell(MergePreview preview, String department, String code) {
        return preview.cells().stream().filter(cell -> cell.pack().department().equals(department)
                && cell.received().series().equals(series(code))).findFirst().orElseThrow();
    }

    /// The plan after a change of figures and fill-ins.
    static Plan after(Plan plan, Change change) {
        Plan result = plan;
        for (Change each : ((Change.Several) change).changes()) {
            result = switch (each) {
                case Change.PutObservation(Observation observation) -> result.withObservation(observation);
                case Change.PutFillIn(FillIn fillIn) -> with(result, fillIn);
                default -> throw new AssertionError("neither figure nor fill-in: " + each);
            };
        }
        return result;
    }

    static FillIn fillIn(Plan plan, String department) {
        return Objects.requireNonNull(plan.fillIns().get(new FillIn.Key(department, YEAR)));
    }
}
