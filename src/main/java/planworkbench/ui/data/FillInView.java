package planworkbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.fillin.FillInStanding;
import planworkbench.exchange.fillin.IssueRefused;
import planworkbench.plan.Indicator;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.FailureText;

/// 填报: the departments of a year, and the button that makes their packs.
final class FillInView extends VBox {

    private static final int NAMED = 5;

    private final FillInViewModel viewModel;
    private final Messages messages;
    private final FileQuestions files;
    private final Notice notice = new Notice("fill-in-notice");
    private final Label summary = new Label();
    private final Button issue = new Button("", new FontIcon(Feather.FILE_TEXT));
    private final FlowPane returned = line("fill-in-returned");
    private final FlowPane unassigned = line("fill-in-unassigned");
    private final VBox listed = new VBox();
    private final VBox nobody = new VBox();

    FillInView(FillInViewModel viewModel, Messages messages, FileQuestions files) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.files = files;
        getStyleClass().add("fill-in");
        Label what = new Label(messages.get("data.fill-in.what"));
        what.setWrapText(true);
        what.getStyleClass().add(Styles.TEXT_MUTED);
        listed.managedProperty().bind(listed.visibleProperty());
        listed.getStyleClass().add("fill-in");
        FillInTable table = new FillInTable(viewModel, messages);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(listed, Priority.ALWAYS);
        listed.getChildren().addAll(what, bar(), returned, table, unassigned);
        empty();
        getChildren().addAll(notice, listed, nobody);
        WhileShown.of(this, viewModel.standingsProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.chosenProperty()).subscribe(_ -> showButton());
        WhileShown.of(this, viewModel.work().whatProperty()).subscribe(_ -> showButton());
        WhileShown.of(this, viewModel.outcomeProperty()).subscribe(this::show);
    }

    /// Something to see to, with links to where that is done.
    private static FlowPane line(String id) {
        FlowPane line = new FlowPane();
        line.setId(id);
        line.getStyleClass().add("to-see-to");
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private HBox bar() {
        ComboBox<Integer> year = new ComboBox<>();
        year.setId("fill-in-year");
        year.getItems().setAll(viewModel.years());
        ChoiceText.show(year, each -> messages.get("data.fill-in.year", Integer.toString(each)));
        year.valueProperty().bindBidirectional(viewModel.yearProperty());
        Label label = new Label(messages.get("data.fill-in.asked-year"));
        label.setLabelFor(year);
        summary.setId("fill-in-summary");
        summary.getStyleClass().add(Styles.TEXT_MUTED);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        issue.setId("fill-in-issue");
        issue.getStyleClass().add(Styles.ACCENT);
        issue.setMinWidth(Region.USE_PREF_SIZE);
        issue.setOnAction(_ -> files.packs(getScene().getWindow(), messages,
                folder -> viewModel.issue(folder, messages)));
        HBox bar = new HBox(label, year, summary, space, issue);
        bar.getStyleClass().add("fill-in-bar");
        return bar;
    }

    /// A plan in which nobody is responsible for anything.
    private void empty() {
        Label title = new Label(messages.get("data.fill-in.nobody"));
        title.getStyleClass().add("drop-title");
        Label how = new Label(messages.get("data.fill-in.nobody.how"));
        how.setWrapText(true);
        how.getStyleClass().add(Styles.TEXT_MUTED);
        Button open = new Button(messages.get("data.fill-in.nobody.do"));
        open.setId("fill-in-indicators");
        open.setOnAction(_ -> viewModel.showIndicators());
        nobody.getStyleClass().add("drop-place");
        nobody.managedProperty().bind(nobody.visibleProperty());
        nobody.getChildren().addAll(new FontIcon(Feather.USERS), title, how, open);
        nobody.setVisible(false);
        VBox.setVgrow(nobody, Priority.ALWAYS);
    }

    private void show(FillInViewModel.Standings standings) {
        List<FillInStanding> departments = standings.departments();
        nobody.setVisible(departments.isEmpty());
        listed.setVisible(!departments.isEmpty());
        long known = departments.stream().mapToLong(FillInStanding::known).sum();
        long asked = departments.stream().mapToLong(FillInStanding::indicators).sum();
        summary.setText(messages.get("data.fill-in.summary", departments.size(), asked, known));
        returned.setVisible(!standings.returned().isEmpty());
        returned.getChildren().setAll(returnedElsewhere(standings.returned()));
        unassigned.setVisible(!standings.unassigned().isEmpty());
        unassigned.getChildren().setAll(withoutDepartment(standings.unassigned()));
        showButton();
    }

    private List<Node> returnedElsewhere(Map<Integer, Long> returned) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Label(messages.get("data.fill-in.returned"), new FontIcon(Feather.CORNER_UP_LEFT)));
        returned.forEach((year, packs) -> {
            Hyperlink link = new Hyperlink(messages.get("data.fill-in.returned.year", Integer.toString(year), packs));
            link.setId("returned-" + year);
            link.setOnAction(_ -> viewModel.yearProperty().set(year));
            nodes.add(link);
        });
        return nodes;
    }

    private List<Node> withoutDepartment(List<Indicator> indicators) {
        List<Node> nodes = new ArrayList<>();
        FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
        nodes.add(new Label(messages.get("data.fill-in.unassigned", indicators.size()), icon));
        for (Indicator indicator : indicators.subList(0, Math.min(NAMED, indicators.size()))) {
            Hyperlink link = new Hyperlink(indicator.name());
            link.setId("unassigned-" + indicator.code().toLowerCase(Locale.ROOT));
            link.setOnAction(_ -> viewModel.edit(indicator));
            nodes.add(link);
        }
        if (indicators.size() > NAMED) {
            nodes.add(new Label(messages.get("data.fill-in.unassigned.more", indicators.size() - NAMED)));
        }
        return nodes;
    }

    private void showButton() {
        int packs = viewModel.chosenProperty().get().size();
        issue.setText(packs == 0 ? messages.get("data.fill-in.issue.none") : messages.get("data.fill-in.issue", packs));
        issue.setDisable(packs == 0 || viewModel.work().isRunning());
    }

    private void show(FillInViewModel.@Nullable Outcome outcome) {
        switch (outcome) {
            case FillInViewModel.Sent(var folder, int packs, long _) ->
                notice.success(messages.get("data.fill-in.done", packs, folder));
            case FillInViewModel.Stopped() -> notice.failure(messages.get("data.fill-in.stopped"));
            case FillInViewModel.Failed(IssueRefused refused) -> notice.failure(refused.text(messages));
            case FillInViewModel.Failed(RuntimeException why) ->
                notice.failure(new FailureText(null, messages).of(why));
            case null -> notice.hide();
        }
    }
}
