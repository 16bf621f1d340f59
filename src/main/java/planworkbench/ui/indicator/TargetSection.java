package planworkbench.ui.indicator;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import planworkbench.assessment.Attainment;
import planworkbench.plan.Judgement;
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
            addLine(ofYear(target, year, details.cell().year()));
        }
        getChildren().add(new SourceCard(details.plan(), target.source(), messages, open));
    }

    private String ofYear(Target target, Attainment.YearJudgement year, int number) {
        AttainmentText text = new AttainmentText(messages);
        String value = text.value(target, year.judgement()).orElse("");
        String figure = year.observed()
                ? messages.get("indicator.target.observed", Integer.toString(number), value)
                : messages.get("indicator.target.projected", Integer.toString(number), value);
        String margin = text.margin(target, year.judgement())
                .map(beyond -> messages.get("indicator.target.margin", beyond)).orElse("");
        String reason = year.judgement() instanceof Judgement.NotAssessable missing
                ? messages.get("indicator.target.reason", messages.label("reason.", missing.reason()))
                : "";
        return figure + margin + reason;
    }

    private void addLine(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.getStyleClass().add("figure-line");
        getChildren().add(line);
    }
}
