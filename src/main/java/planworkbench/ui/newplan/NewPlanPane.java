package planworkbench.ui.newplan;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.FailureText;

/// A new plan in the place of the pages: where one is among the steps, the step, and the ways on, back and out.
public final class NewPlanPane extends VBox {

    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination FORTH = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private final NewPlanViewModel viewModel;
    private final Messages messages;
    private final StackPane content = new StackPane();
    private final Label remark = new Label();
    private final Button back;
    private final Button next;

    public NewPlanPane(NewPlanViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("new-plan");
        getStyleClass().add("new-plan");
        StyleSheet.of(this, "form/form.css");
        StyleSheet.of(this, "newplan/newplan.css");
        setMinSize(0, 0);
        content.setMinSize(0, 0);
        setVgrow(content, Priority.ALWAYS);
        back = button("new-plan-back", messages.get("newplan.back"), viewModel::back);
        next = button("new-plan-next", "", viewModel::next);
        next.getStyleClass().add(Styles.ACCENT);
        next.disableProperty().bind(WhileShown.of(this, viewModel.creatingProperty()));
        getChildren().addAll(header(), new StepBar(viewModel, messages), content, discard(), footer());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        managedProperty().bind(visibleProperty());
        WhileShown.of(this, viewModel.openProperty()).subscribe(this::setVisible);
        WhileShown.of(this, viewModel.openProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.stepProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.heldProperty()).subscribe(_ -> remark());
        WhileShown.of(this, viewModel.creatingProperty()).subscribe(_ -> remark());
        WhileShown.of(this, viewModel.failureProperty()).subscribe(_ -> remark());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.close();
        } else if (NEXT.match(event) || FORTH.match(event)) {
            viewModel.next();
        } else if (BACK.match(event)) {
            viewModel.back();
        } else {
            return;
        }
        event.consume();
    }

    static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private HBox header() {
        Label title = new Label(messages.get("newplan.title"));
        title.getStyleClass().add("page-heading");
        Button close = button("new-plan-close", "", viewModel::close);
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        close.setAccessibleText(messages.get("newplan.close"));
        HBox header = new HBox(title, space(), close);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("new-plan-header");
        return header;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// Asks before anything is lost, without a window of its own.
    private HBox discard() {
        Label question = new Label(messages.get("newplan.discard"));
        question.setId("new-plan-discard");
        Button yes = button("new-plan-discard-yes", messages.get("newplan.discard.yes"), viewModel::close);
        yes.getStyleClass().addAll(Styles.SMALL, Styles.DANGER);
        Button no = button("new-plan-discard-no", messages.get("newplan.discard.no"), viewModel::keep);
        no.getStyleClass().add(Styles.SMALL);
        HBox strip = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), question, space(), no, yes);
        strip.getStyleClass().add("new-plan-discard");
        strip.managedProperty().bind(strip.visibleProperty());
        WhileShown.of(this, viewModel.asksToDiscardProperty()).subscribe(asks -> {
            strip.setVisible(asks);
            if (asks) {
                no.requestFocus();
            }
        });
        return strip;
    }

    private HBox footer() {
        remark.setId("new-plan-remark");
        remark.setWrapText(true);
        remark.getStyleClass().add("new-plan-remark");
        remark.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(remark, Priority.ALWAYS);
        HBox footer = new HBox(remark, back, next);
        footer.getStyleClass().add("new-plan-footer");
        return footer;
    }

    private void show() {
        if (!viewModel.openProperty().get()) {
            content.getChildren().clear();
            return;
        }
        NewPlanStep step = viewModel.stepProperty().get();
        NewPlanViewModel.Parts parts = viewModel.parts();
        Parent view = switch (step) {
            case BASICS -> new BasicsView(parts.basics(), messages);
            case TEXT -> new TextView(parts.text(), viewModel.work(), messages);
            case PLACES -> new PlacesView(parts.places(), messages);
            case INDICATORS -> new IndicatorTableView(parts.indicators(),
                    !parts.places().regions().names().isEmpty(), parts.places().departments().names(), messages);
            case TARGETS -> new TargetsView(parts.targets(), messages);
            case CREATE -> new CreateView(parts, messages);
        };
        content.getChildren().setAll(view);
        back.setVisible(step != NewPlanStep.BASICS);
        next.setText(step == NewPlanStep.CREATE ? messages.get("newplan.create") : messages.get("newplan.next"));
        remark();
        @Nullable
        Node first = view.lookup(".first-field");
        if (step == NewPlanStep.CREATE || first == null) {
            next.requestFocus();
        } else {
            first.requestFocus();
        }
    }

    /// Why one cannot go on, or what is being done.
    private void remark() {
        RuntimeException failure = viewModel.failureProperty().get();
        remark.getStyleClass().remove("wrong");
        if (viewModel.creatingProperty().get()) {
            remark.setText(messages.get("newplan.creating"));
        } else if (failure != null) {
            wrong(new FailureText(null, messages).of(failure));
        } else if (viewModel.heldProperty().get()) {
            wrong(messages.label("newplan.held.", viewModel.stepProperty().get()));
        } else {
            remark.setText(messages.label("newplan.hint.", viewModel.stepProperty().get()));
        }
    }

    private void wrong(String words) {
        remark.setText(words);
        remark.getStyleClass().add("wrong");
    }
}
