package planworkbench.ui.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.chart.ProjectionChartModels;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.ProjectedSeries;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.LikelihoodText;

/// The plan's main targets side by side, each as a small chart; a click chooses it.
final class SmallMultiples extends GridPane {

    private static final int COLUMNS = 5;
    /// Where five would leave no room for a figure.
    private static final int FEW_COLUMNS = 3;
    private static final double ROOM_FOR_ALL = 400;

    private final ScenarioViewModel viewModel;
    private final Messages messages;
    private final List<SmallMultiple> multiples = new ArrayList<>();
    private final Map<String, Seen> seen = new HashMap<>();

    SmallMultiples(ScenarioViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("small-multiples");
        widthProperty().subscribe(width -> divide(
                width.doubleValue() > 0 && width.doubleValue() < ROOM_FOR_ALL ? FEW_COLUMNS : COLUMNS));
        WhileShown.of(this, viewModel.draft().outcomeProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.shownProperty()).subscribe(this::mark);
    }

    private void divide(int columns) {
        if (columns == getColumnConstraints().size()) {
            return;
        }
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < multiples.size(); i++) {
            setConstraints(multiples.get(i), i % columns, i / columns);
        }
    }

    private void show(@Nullable ScenarioOutcome outcome) {
        if (outcome == null) {
            return;
        }
        List<Attainment> headline = outcome.attainments().stream().filter(a -> a.target().headline()).toList();
        if (!headline.stream().map(Attainment::target).toList()
                .equals(multiples.stream().map(SmallMultiple::target).toList())) {
            fill(headline);
        }
        Plan plan = viewModel.plan();
        LikelihoodText likelihood = new LikelihoodText(plan, messages);
        ProjectionChartModels models = new ProjectionChartModels(plan, messages);
        for (int i = 0; i < headline.size(); i++) {
            Attainment attainment = headline.get(i);
            SeriesKey series = plan.series(attainment.target());
            Seen now = new Seen(plan, attainment, outcome.projection().get(series), viewModel.draft().isMoving());
            if (!now.equals(seen.put(attainment.target().id(), now))) {
                multiples.get(i).show(attainment, likelihood.of(attainment).orElse(""),
                        models.of(series, attainment, outcome.projection(), null),
                        now.moving());
            }
        }
    }

    /// What a small chart was made from; most moves of a slider change few of them.
    private record Seen(Plan plan, Attainment attainment, @Nullable ProjectedSeries series, boolean moving) {}

    private void fill(List<Attainment> headline) {
        multiples.clear();
        seen.clear();
        getChildren().clear();
        for (Attainment attainment : headline) {
            Target target = attainment.target();
            SmallMultiple multiple = new SmallMultiple(target, messages);
            multiple.setOnAction(_ -> viewModel.select(target));
            int columns = getColumnConstraints().size();
            add(multiple, multiples.size() % columns, multiples.size() / columns);
            multiples.add(multiple);
        }
        mark(viewModel.shownProperty().get());
    }

    private void mark(ScenarioViewModel.@Nullable Shown shown) {
        Target target = shown == null ? null : shown.target();
        multiples.forEach(multiple -> multiple.mark(Objects.equals(multiple.target(), target)));
    }
}
