package planworkbench.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import planworkbench.text.Messages;
import planworkbench.ui.common.PlanTextPane;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.form.FormPane;
import planworkbench.ui.newplan.NewPlanPane;
import planworkbench.ui.search.SearchPane;

/// Everything in the window, in one language.
final class ShellView extends StackPane {

    ShellView(ShellViewModel viewModel, Pages made, Messages messages, Runnable onFullScreen) {
        getStyleClass().add("shell");
        BorderPane frame = new BorderPane();
        PlanTextPane planText = new PlanTextPane(viewModel.workspace(), messages);
        FormPane form = new FormPane(viewModel.forms(), messages);
        StackPane centre = new StackPane(new PageHost(viewModel, made, messages), form, planText);
        centre.setMinSize(0, 0);
        StackPane.setAlignment(planText, Pos.CENTER_RIGHT);
        StackPane.setAlignment(form, Pos.CENTER_RIGHT);
        // first, so that the bars around it are painted over a page that has less room than it wants
        BorderPane page = new BorderPane(centre);
        page.setBottom(new UserNamePrompt(viewModel, messages));
        page.setMinSize(0, 0);
        BorderPane pages = new BorderPane(page);
        pages.setLeft(new Navigation(viewModel, messages));
        pages.setMinSize(0, 0);
        pages.visibleProperty().bind(WhileShown.of(this, viewModel.newPlan().openProperty()).map(open -> !open));
        StackPane body = new StackPane(pages, new NewPlanPane(viewModel.newPlan(), messages));
        body.setMinSize(0, 0);
        frame.setCenter(body);
        frame.setTop(new VBox(new TitleBar(viewModel, messages, onFullScreen), practiceStrip(viewModel, messages),
                new FailureStrip(viewModel, messages)));
        frame.setBottom(new StatusLine(viewModel, messages));
        SearchPane search = new SearchPane(viewModel.search(), messages);
        StackPane.setAlignment(search, Pos.TOP_CENTER);
        getChildren().addAll(frame, search);
    }

    private Label practiceStrip(ShellViewModel viewModel, Messages messages) {
        Label strip = new Label(messages.get("shell.practice-note"));
        strip.setId("practice-strip");
        strip.getStyleClass().add("practice-strip");
        strip.setMaxWidth(Double.MAX_VALUE);
        strip.managedProperty().bind(strip.visibleProperty());
        strip.visibleProperty().bind(WhileShown.of(this,
                viewModel.workspace().snapshotProperty().map(snapshot -> snapshot.plan().header().practice())));
        return strip;
    }
}
