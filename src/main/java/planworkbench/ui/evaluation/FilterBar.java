package planworkbench.ui.evaluation;

import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.RatingCounts;
import planworkbench.plan.Rating;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.WhileShown;

/// How many targets have each rating, which limits the list when pressed; only main targets, only warnings; the order.
final class FilterBar extends HBox {

    /// Wide enough for all ratings side by side; in less room they take a second line.
    private static final double WRAP = 760;

    private final EvaluationViewModel viewModel;
    private final Messages messages;
    private final FlowPane ratings = new FlowPane();
    private final CheckBox headline = new CheckBox();
    private final CheckBox warned = new CheckBox();

    FilterBar(EvaluationViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("evaluation-filters");
        ratings.getStyleClass().add("rating-choices");
        ratings.setPrefWrapLength(WRAP);
        HBox.setHgrow(ratings, Priority.ALWAYS);
        headline.setId("evaluation-headline");
        headline.setText(messages.get("evaluate.only-headline"));
        headline.setOnAction(_ -> narrow(filter().withHeadline(headline.isSelected())));
        warned.setId("evaluation-warned");
        warned.setOnAction(_ -> narrow(filter().withWarned(warned.isSelected())));
        ComboBox<EvaluationOrder> order = new ComboBox<>();
        order.setId("evaluation-order");
        order.getItems().setAll(EvaluationOrder.values());
        order.setAccessibleText(messages.get("evaluate.order"));
        ChoiceText.show(order, value -> messages.label("evaluate.order.", value));
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        for (Region right : new Region[]{headline, warned, order}) {
            right.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(ratings, headline, warned, order);
        WhileShown.of(this, viewModel.filterProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.allProperty()).subscribe(_ -> show());
    }

    private EvaluationFilter filter() {
        return viewModel.filterProperty().get();
    }

    private void narrow(EvaluationFilter narrowed) {
        viewModel.filterProperty().set(narrowed);
    }

    private void show() {
        EvaluatedYear evaluated = viewModel.evaluatedProperty().get();
        headline.setSelected(filter().headline());
        warned.setSelected(filter().warned());
        long warnings = viewModel.allProperty().get().stream().filter(row -> !row.warnings().isEmpty()).count();
        warned.setText(messages.get("evaluate.only-warned", Long.toString(warnings)));
        if (evaluated == null) {
            return;
        }
        RatingCounts counts = filter().headline()
                ? evaluated.evaluation().headlineCounts()
                : evaluated.evaluation().counts();
        Rating focused = ratings.getChildren().stream().filter(ToggleButton.class::isInstance)
                .filter(button -> button.isFocused()).map(button -> (Rating) button.getUserData()).findFirst()
                .orElse(null);
        ratings.getChildren().setAll(counts.named().stream().map(rating -> choice(rating, counts.of(rating))).toList());
        focus(focused);
    }

    /// The one that was pressed keeps the focus, though all are made anew.
    private void focus(@Nullable Rating rating) {
        if (rating != null) {
            ratings.getChildren().stream().filter(button -> Objects.equals(rating, button.getUserData())).findFirst()
                    .ifPresent(button -> button.requestFocus());
        }
    }

    private ToggleButton choice(Rating rating, int count) {
        ToggleButton choice = new ToggleButton(
                messages.get("evaluate.rating-count", messages.label("rating.", rating), Integer.toString(count)),
                RatingMark.icon(rating));
        choice.setId("evaluation-" + rating.name());
        choice.setUserData(rating);
        choice.getStyleClass().addAll("rating-choice", RatingMark.styleClass(rating));
        choice.setSelected(rating == filter().rating());
        choice.setOnAction(_ -> narrow(filter().withRating(choice.isSelected() ? rating : null)));
        return choice;
    }
}
