package planworkbench.ui.indicator;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.plan.Judgement;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.VerdictMark;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.TargetText;

/// One target of the indicator: what it asks for, the verdict, how far the figure of the selected year is from it, and
/// the plan's sentence.
final class TargetSection extends VBox {

    private final Messages messages;

    TargetSection(CellDetails details, Attainment attainment, Messages messages, Consumer<Source> open) {
        this.messages = messages;
        getStyleClass().add("target-section");
        Target target = attainment.target();
        Label wanted = new Label(messages.get("indicator.target.wanted", Integer.toString(target.year()),
                new TargetText(details.plan(), messages).wanted(target)));
        wanted.setWrapText(true);
        wanted.getStyleClass().add("target-wanted");
        VerdictMark verdict = new VerdictMark(attainment.verdict(), messages);
        verdict.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(wanted, verdict);
        head.getStyleClass().add("target-head");
        getChildren().add(head);
        Attainment.YearJudgement year = attainment.byYear().get(details.cell().year());
        if (year != null) {
            addLine(ofYear(target, year, details.cell()));
        }
        getChildren().add(new SourceCard(details.plan(), target.source(), messages, open));
    }

    private String ofYear(Target target, Attainment.YearJudgement year, YearCell cell) {
        String number = Integer.toString(cell.year());
        AttainmentText text = new AttainmentText(messages);
        String value = text.value(target, year.judgement()).orElse("");
        String figure = year.observed()
                ? observed(number, value, cell.status())
                : messages.get("indicator.target.projected", number, value);
        String margin = text.margin(target, year.judgement()).map(this::beyond).orElse("");
        String reason = year.judgement() instanceof Judgement.NotAssessable missing
                ? messages.get("indicator.target.reason", messages.label("reason.", missing.reason()))
                : "";
        return figure + margin + reason;
    }

    /// Only a final figure, and one that follows from others, is called observed.
    private String observed(String year, String value, @Nullable ObservationStatus status) {
        return status == null || status == ObservationStatus.FINAL
                ? messages.get("indicator.target.observed", year, value)
                : messages.get("indicator.target.of-status", year, value,
                        messages.label("indicator.status.", status));
    }

    /// @param margin with its sign
    private String beyond(String margin) {
        String size = margin.substring(1);
        return switch (margin.charAt(0)) {
            case '+' -> messages.get("indicator.target.beyond", size);
            case '−' -> messages.get("indicator.target.short", size);
            default -> messages.get("indicator.target.on-it");
        };
    }

    private void addLine(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.getStyleClass().add("figure-line");
        getChildren().add(line);
    }
}
