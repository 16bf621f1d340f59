package planworkbench.ui.report.next;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.NextPlanText;

/// 相互校核: what does not agree, each in a sentence that names the targets.
final class FindingsPane extends VBox {

    private final Messages messages;

    FindingsPane(NextPlanViewModel viewModel, Messages messages) {
        this.messages = messages;
        setId("next-findings");
        getStyleClass().add("next-findings");
        WhileShown.of(this, viewModel.proposalsProperty()).subscribe(this::show);
    }

    private void show(@Nullable Proposals proposals) {
        Label title = new Label(messages.get("next.chapter.findings"));
        title.getStyleClass().add("next-title");
        getChildren().setAll(title);
        if (proposals == null) {
            return;
        }
        NextPlan next = proposals.wanted();
        NextPlanText words = new NextPlanText(next, messages);
        if (next.findings().isEmpty()) {
            getChildren().add(line(messages.get("next.agrees"), Feather.CHECK, "next-agrees"));
        }
        next.findings().forEach(finding -> getChildren().add(line(words.of(finding), Feather.ALERT_CIRCLE,
                "next-disagrees")));
    }

    private static HBox line(String words, Feather sign, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(sign), label);
        line.getStyleClass().addAll("next-finding", style);
        return line;
    }
}
