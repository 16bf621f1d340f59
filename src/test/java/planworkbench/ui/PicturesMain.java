package planworkbench.ui;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import javafx.application.Platform;

import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.text.Language;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.JavaFxFonts;
import planworkbench.ui.common.JavaFxLog;
import planworkbench.ui.common.WorkspaceModel;

/// Temporary.
public final class PicturesMain {
    private PicturesMain() {}

    @SuppressWarnings("CatchAndPrintStackTrace")
    public static void main(String[] args) throws Exception {
        try {
            pictures(args);
        } catch (Throwable t) {
            t.printStackTrace();
        }
        System.exit(0);
    }

    private static void pictures(String[] args) throws Exception {
        JavaFxLog.acceptClassPath();
        var started = new java.util.concurrent.CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        JavaFxFonts.load();
        var worker = Executors.newSingleThreadExecutor();
        Path out = Path.of(args[0]);
        for (String arg : args[1].split(",")) {
            String[] p = arg.split("-");
            boolean practice = arg.contains("practice");
            var workspace = SampleWorkspace.create(java.nio.file.Files.createTempDirectory("pics"),
                    practice ? SamplePlan.practice() : SamplePlan.plan());
            WorkspaceModel model = new WorkspaceModel(workspace.edits(), new Background(worker, Platform::runLater),
                    "base");
            String[] size = p[0].split("x");
            if (arg.contains("text")) {
                Platform.runLater(() -> model.shownSourceProperty()
                        .set(Source.quote(SamplePlan.DOCUMENT, 121, "文化产业增加值占比实现翻番达到10%")));
            }
            if (arg.contains("selected")) {
                Platform.runLater(() -> model.selectedSeriesProperty().set(new SeriesKey("社会消费品零售总额", "吴中区")));
            }
            if (arg.contains("edited")) {
                workspace.edits().apply(new planworkbench.store.Change.PutAssumption("base",
                        planworkbench.scenario.Assumption.of(SamplePlan.services(),
                                new planworkbench.scenario.ProjectionMethod.ConstantGrowth(0.07), "试")),
                        "按上半年走势上调");
                workspace.edits().apply(new planworkbench.store.Change.PutObservation(
                        new planworkbench.plan.Observation(new SeriesKey("旅游总收入", "吴中区"), 2023, 402.5,
                                planworkbench.plan.ObservationStatus.FLASH, "", null, "")),
                        "文旅局快报");
            }
            new Screenshots(model, arg.contains("dark") ? Theme.DARK : Theme.LIGHT,
                    arg.contains("en") ? Language.EN : Language.ZH, Integer.parseInt(size[0]),
                    Integer.parseInt(size[1])).writeTo(out.resolve(arg));
        }
    }
}
