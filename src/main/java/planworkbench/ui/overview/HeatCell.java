package planworkbench.ui.overview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.Verdict;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.TargetKind;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.ScenarioChoice;
import planworkbench.ui.common.VerdictMark;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.LikelihoodText;
import planworkbench.wording.TargetText;

/// A target under a scenario: verdict by shape and tint, and its value, or why there is none.
final class HeatCell extends TableCell<TargetRow, TargetRow> {

    private static final List<String> TINTS = Arrays.stream(Verdict.values()).map(VerdictMark::styleClass).toList();

    private final Plan plan;
    private final ScenarioChoice scenario;
    private final Messages messages;

    HeatCell(Plan plan, ScenarioChoice scenario, Messages messages) {
        this.plan = plan;
        this.scenario = scenario;
        this.messages = messages;
        getStyleClass().add("heat-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable TargetRow row, boolean empty) {
        super.updateItem(row, empty);
        Attainment attainment = row == null ? null : row.byScenario().get(scenario.id());
        getStyleClass().removeAll(TINTS);
        if (attainment != null) {
            getStyleClass().add(VerdictMark.styleClass(attainment.verdict()));
        }
        setGraphic(attainment == null ? null : content(attainment));
        setTooltip(attainment == null ? null : new Tooltip(tip(attainment)));
        setAccessibleText(attainment == null ? null : tip(attainment));
    }

    private HBox content(Attainment attainment) {
        Label value = new Label(shortText(attainment));
        value.getStyleClass().add(attainment.judgement() instanceof Judgement.Judged ? "heat-value" : "heat-reason");
        value.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox box = new HBox(VerdictMark.icon(attainment.verdict()), space, value);
        box.getStyleClass().add("heat");
        box.prefWidthProperty().bind(widthProperty().subtract(2));
        return box;
    }

    private String shortText(Attainment attainment) {
        return switch (attainment.judgement()) {
            case Judgement.Judged judged -> attainment.target().kind() instanceof TargetKind.Milestone
                    ? new AttainmentText(messages).value(attainment.target(), judged).orElseThrow()
                    : FigureText.value(judged.value(), attainment.target().unit().isPercent() ? "%" : "");
            case Judgement.NotAssessable missing -> messages.label("overview.reason.", missing.reason());
        };
    }

    private String tip(Attainment attainment) {
        AttainmentText text = new AttainmentText(messages);
        Judgement judgement = attainment.judgement();
        Stream<String> reason = judgement instanceof Judgement.NotAssessable missing
                ? Stream.of(messages.label("reason.", missing.reason()))
                : Stream.of();
        return Stream.of(
                Stream.of(attainment.target().name(),
                        messages.get("overview.tip.verdict", scenario.name(),
                                VerdictMark.word(attainment.verdict(), messages))),
                reason,
                text.value(attainment.target(), judgement).stream().map(value -> messages.get(
                        attainment.observed() ? "overview.tip.observed" : "overview.tip.projected",
                        Integer.toString(attainment.target().year()), value)),
                Stream.of(messages.get("overview.tip.target",
                        new TargetText(plan, messages).wanted(attainment.target()))),
                text.margin(attainment.target(), judgement).stream()
                        .map(margin -> messages.get("overview.tip.margin", margin)),
                new LikelihoodText(plan, messages).of(attainment).stream()
                        .map(probability -> messages.get("live.probability", probability)),
                text.required(attainment, false).stream(), text.attainedIn(attainment).stream())
                .flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }
}
