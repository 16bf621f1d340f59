package planworkbench.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.chart.ProjectionChartModels;
import planworkbench.chart.ProjectionFan;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.projection.Projector;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// A chart that is drawn again and again, as while a slider moves.
@ExtendWith(ApplicationExtension.class)
class ProjectionChartViewTest {

    private final ProjectionChartView chart = new ProjectionChartView();

    @Start
    void open(Stage stage) {
        stage.setScene(new Scene(new StackPane(chart), 640, 480));
        stage.show();
    }

    @Test
    void whatIsDrawnAgainLooksAsTheFirstTime() {
        ProjectionChartModel model = model();
        List<Integer> first = drawn(model);
        assertThat(drawn(model.withFan(null))).isNotEqualTo(first);
        assertThat(drawn(model)).isEqualTo(first);
    }

    private List<Integer> drawn(ProjectionChartModel model) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            chart.show(model);
            WritableImage picture = chart.snapshot(null, null);
            int width = (int) picture.getWidth();
            return IntStream.range(0, width * (int) picture.getHeight())
                    .mapToObj(i -> picture.getPixelReader().getArgb(i % width, i / width)).toList();
        });
    }

    private static ProjectionChartModel model() {
        Plan plan = SmallPlan.plan();
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, new Projector(plan),
                SmallPlan.scenarios().resolve("base"), 2025);
        ProjectionChartModel model = new ProjectionChartModels(plan, Messages.of(Language.ZH))
                .of(SmallPlan.key(SmallPlan.SERVICES), null, outcome.projection(), null);
        NavigableMap<Integer, ProjectionFan.Band> bands = new TreeMap<>();
        model.projection().values().forEach((year, value) -> bands.put(year,
                new ProjectionFan.Band(value * 0.9, value * 0.95, value, value * 1.05, value * 1.1)));
        return model.withFan(new ProjectionFan(bands));
    }
}
