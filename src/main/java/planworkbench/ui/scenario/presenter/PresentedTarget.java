package planworkbench.ui.scenario.presenter;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.scenario.importance.Influenced;
import planworkbench.wording.SentenceText;
import planworkbench.wording.TargetText;

/// Which target of which plan and scenario this is, and what becomes of it, in large type.
final class PresentedTarget extends VBox {

    private final PresenterViewModel viewModel;
    private final Messages messages;
    private final ObservableValue<Number> times;
    private final Label about = new Label();
    private final Label page = new Label();
    private final Button previous;
    private final Button next;
    private final Label name = new Label();
    private final StackPane mark = new StackPane();
    private final Text value = new Text();
    private final Text verdict = new Text();
    private final Label wanted = new Label();

    /// @param times how much larger than on the page it is
    PresentedTarget(PresenterViewModel viewModel, Messages messages, ObservableValue<Number> times) {
        this.times = times;
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("presented-target");
        about.getStyleClass().add("presented-about");
        about.setMinWidth(0);
        page.getStyleClass().add("presented-about");
        page.setMinWidth(USE_PREF_SIZE);
        previous = turner(Feather.CHEVRON_LEFT, messages.get("present.previous"), -1);
        next = turner(Feather.CHEVRON_RIGHT, messages.get("present.next"), 1);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(about, space, previous, page, next);
        top.getStyleClass().add("presented-top");
        name.getStyleClass().add("presented-name");
        name.setWrapText(true);
        value.getStyleClass().add("sentence-part");
        verdict.getStyleClass().add("sentence-verdict");
        TextFlow sentence = new TextFlow(value, verdict);
        sentence.getStyleClass().add("presented-sentence");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setMaxWidth(USE_PREF_SIZE);
        HBox title = new HBox(name, mark);
        title.getStyleClass().add("presented-title");
        wanted.getStyleClass().add("presented-about");
        wanted.setWrapText(true);
        getChildren().addAll(top, title, sentence, wanted);
        times.subscribe(_ -> enlargeIcons());
        WhileShown.of(this, viewModel.shownProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.draft().outcomeProperty()).subscribe(_ -> show());
    }

    /// All of it as it is read.
    String words() {
        return name.getText() + " " + value.getText() + verdict.getText();
    }

    private Button turner(Feather sign, String words, int by) {
        Button button = new Button("", new Group(new FontIcon(sign)));
        button.getStyleClass().addAll("presented-turn", Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(_ -> viewModel.turn(by));
        return button;
    }

    /// The style sheet has the last word on an icon's size, and knows none in parts of the type.
    private void enlargeIcons() {
        double now = times.getValue().doubleValue();
        Stream.of(Stream.of(previous, next), mark.getChildren().stream().map(Labeled.class::cast))
                .flatMap(labels -> labels).map(label -> ((Group) label.getGraphic()).getChildren().getFirst())
                .forEach(icon -> {
                    icon.setScaleX(now);
                    icon.setScaleY(now);
                });
    }

    private void show() {
        Influenced shown = viewModel.shownProperty().get();
        if (shown == null) {
            return;
        }
        about.setText(viewModel.plan().header().name() + "　"
                + messages.get("present.scenario", viewModel.draft().scenario().name()));
        int number = viewModel.pages().indexOf(shown) + 1;
        page.setText(messages.get("present.page", Integer.toString(number),
                Integer.toString(viewModel.pages().size())));
        previous.setDisable(number <= 1);
        next.setDisable(number >= viewModel.pages().size());
        Target target = shown.target();
        name.setText(target == null ? viewModel.plan().seriesName(shown.series()) : target.name());
        say(target, viewModel.attainment(), viewModel.draft().outcomeProperty().get());
    }

    private void say(@Nullable Target target, Optional<Attainment> attainment, @Nullable ScenarioOutcome outcome) {
        if (outcome == null) {
            return;
        }
        SentenceText.Parts parts = attainment
                .map(a -> new SentenceText(viewModel.plan(), messages).of(a, outcome.projection()))
                .orElse(new SentenceText.Parts(messages.get("scenario.sentence.no-target"), "", ""));
        value.setText(parts.value());
        verdict.setText(parts.verdict());
        mark.getChildren().clear();
        attainment.ifPresent(a -> {
            VerdictMark verdictMark = new VerdictMark(a.verdict(), messages);
            verdictMark.setGraphic(new Group(verdictMark.getGraphic()));
            mark.getChildren().add(verdictMark);
        });
        enlargeIcons();
        getStyleClass().removeIf(style -> style.startsWith("verdict-"));
        attainment.ifPresent(a -> getStyleClass().add(VerdictMark.styleClass(a.verdict())));
        String asked = target == null
                ? ""
                : messages.get("scenario.target", new TargetText(viewModel.plan(), messages).wanted(target));
        wanted.setText(parts.required().isEmpty() ? asked : asked + " · " + parts.required());
    }
}
