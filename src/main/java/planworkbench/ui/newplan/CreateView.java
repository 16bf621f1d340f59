package planworkbench.ui.newplan;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.draft.DraftPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanHeader;
import planworkbench.text.Messages;

/// What will be made, and what will not be in it.
final class CreateView extends VBox {

    private final Messages messages;
    private final GridPane facts = new GridPane();

    CreateView(NewPlanViewModel.Parts parts, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("form-fields", "narrow-step");
        facts.getStyleClass().add("facts");
        getChildren().add(facts);
        List<DraftPlan.Asked> asked = parts.targets().confirmedTargets();
        DraftPlan draft = parts.draft(asked);
        Plan plan = draft.plan();
        PlanHeader header = draft.header();
        long figures = plan.observations().values().stream().filter(figure -> figure.value() != null).count();
        long quoted = asked.stream().filter(target -> target.source().source().verified()).count();
        fact("name", messages.get("newplan.name"), header.name());
        fact("region", messages.get("newplan.region"), header.region());
        fact("years", messages.get("newplan.years"),
                messages.get("newplan.years.text", String.valueOf(header.baseYear()),
                        String.valueOf(header.targetYear())));
        fact("text", messages.get("newplan.step.text"), draft.lines().isEmpty()
                ? messages.get("newplan.text.none")
                : messages.get("newplan.text.lines", draft.lines().size()));
        fact("regions", messages.get("newplan.regions"), names(draft.regions()));
        fact("departments", messages.get("newplan.departments"), names(plan.departments().values().stream()
                .map(department -> department.name()).toList()));
        fact("indicators", messages.get("newplan.step.indicators"),
                messages.get("newplan.summary.indicators", plan.indicators().size(), figures));
        fact("targets", messages.get("newplan.step.targets"),
                messages.get("newplan.summary.targets", asked.size(), quoted));
        fact("scenario", messages.get("newplan.scenario"), messages.get("newplan.scenario.text"));
        fact("file", messages.get("newplan.file"), String.valueOf(parts.basics().path()));
        List<String> open = parts.targets().unconfirmed().stream().map(row -> row.subject().name()).toList();
        if (!open.isEmpty()) {
            getChildren().add(remark("new-plan-unconfirmed",
                    messages.get("newplan.summary.unconfirmed", open.size(), names(open))));
        }
        List<String> alone = parts.regionsWithoutFigures();
        if (!alone.isEmpty()) {
            getChildren().add(remark("new-plan-alone", messages.get("newplan.summary.alone", names(alone))));
        }
    }

    private String names(List<String> names) {
        return names.isEmpty()
                ? messages.get("newplan.none")
                : names.stream().limit(12).collect(Collectors.joining(messages.get("formula.and")))
                        + (names.size() > 12 ? messages.get("newplan.more", names.size()) : "");
    }

    private void fact(String id, String word, String text) {
        Label label = new Label(word);
        label.getStyleClass().add("fact-word");
        label.setMinWidth(USE_PREF_SIZE);
        Label value = new Label(text);
        value.setId("new-plan-fact-" + id);
        value.setWrapText(true);
        facts.addRow(facts.getRowCount(), label, value);
    }

    private static Node remark(String id, String text) {
        Label words = new Label(text);
        words.setId(id);
        words.setWrapText(true);
        HBox box = new HBox(new FontIcon(Feather.INFO), words);
        box.getStyleClass().add("new-plan-note");
        return box;
    }
}
