package planworkbench.ui.indicator;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.FocusReturn;
import planworkbench.ui.common.WhileShown;

/// What is known about the selected cell: the figure, the targets, where it comes from, what happened to it.
final class DetailsView extends ScrollPane {

    private static final double WIDTH = 286;
    private static final double NARROW_WIDTH = 256;
    /// Pages narrower than this are those of small screens.
    private static final double NARROW_PAGE = 1240;

    private final IndicatorViewModel viewModel;
    private final Messages messages;
    private final VBox figure = new VBox();
    private final SourceSection source;
    private final VBox history = new VBox();
    private final Rest rest = new Rest(this::show);
    private @Nullable CellDetails current;

    DetailsView(IndicatorViewModel viewModel, ObservableValue<Number> pageWidth, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("indicator-details");
        getStyleClass().add("details");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(USE_PREF_SIZE);
        prefWidthProperty().bind(pageWidth.map(page -> page.doubleValue() < NARROW_PAGE ? NARROW_WIDTH : WIDTH));
        figure.getStyleClass().add("details-part");
        history.getStyleClass().add("details-part");
        source = new SourceSection(viewModel, messages);
        VBox content = new VBox(figure, source, history);
        content.getStyleClass().add("details-content");
        setContent(content);
        WhileShown.of(this, viewModel.detailsProperty()).subscribe(this::follow);
        WhileShown.of(this, viewModel.historyProperty()).subscribe(_ -> {
            if (rest.reachedProperty().get()) {
                showHistory(current);
            }
        });
    }

    /// Another cell once the selection rests, for it takes as long as the rows of a page; another state of the same cell at once.
    private void follow(@Nullable CellDetails details) {
        if (details != null && current != null && !details.cell().key().equals(current.cell().key())) {
            rest.await();
        } else {
            rest.reach();
        }
    }

    /// False while another cell is selected than is shown.
    ReadOnlyBooleanProperty restingProperty() {
        return rest.reachedProperty();
    }

    /// The focus stays where it is also when everything is built anew, as after each edit.
    private void show() {
        CellDetails details = viewModel.detailsProperty().get();
        current = details;
        FocusReturn before = FocusReturn.of(getScene());
        showAnew(details);
        if (before != null && before.isIn(figure)) {
            before.go();
        }
    }

    private void showAnew(@Nullable CellDetails details) {
        figure.getChildren().clear();
        if (details == null) {
            Label hint = new Label(messages.get("indicator.details.none"));
            hint.setWrapText(true);
            hint.getStyleClass().add("details-hint");
            figure.getChildren().add(hint);
        } else {
            figure.getChildren().add(new FigureSection(details, viewModel, messages));
            addTargets(details);
        }
        source.show(details);
        showHistory(details);
    }

    private void addTargets(CellDetails details) {
        if (!details.figures().targets().isEmpty()) {
            figure.getChildren().add(heading(messages.get("indicator.targets")));
            for (Attainment attainment : details.attainments()) {
                figure.getChildren().add(new TargetSection(details, attainment, messages, viewModel::showSource));
                figure.getChildren().add(editing(attainment.target()));
            }
        }
    }

    private Hyperlink editing(Target target) {
        Hyperlink edit = new Hyperlink(messages.get("indicator.target.edit", target.id()));
        edit.setId("edit-target-" + target.id());
        edit.getStyleClass().add("target-edit");
        edit.setOnAction(_ -> viewModel.indicatorEdits().editTarget(target.id()));
        return edit;
    }

    private void showHistory(@Nullable CellDetails details) {
        List<Node> shown = details == null || viewModel.historyProperty().get().isEmpty()
                ? List.of()
                : List.of(heading(messages.get("indicator.history")),
                        new HistorySection(details, viewModel, messages));
        history.getChildren().setAll(shown);
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("details-heading");
        return heading;
    }
}
