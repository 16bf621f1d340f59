package planworkbench.ui.overview;

import java.util.Arrays;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Verdict;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The verdicts of the chosen scenario, counted.
final class VerdictCards extends HBox {

    private final List<VerdictCard> cards;

    VerdictCards(OverviewViewModel viewModel, Messages messages) {
        getStyleClass().add("verdict-cards");
        cards = Arrays.stream(Verdict.values()).map(verdict -> new VerdictCard(verdict, messages)).toList();
        for (VerdictCard card : cards) {
            setHgrow(card, Priority.ALWAYS);
            card.setOnAction(_ -> viewModel.filterProperty().set(card.isSelected() ? card.verdict() : null));
        }
        getChildren().addAll(cards);
        WhileShown.of(this, viewModel.overviewProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.filterProperty())
                .subscribe(filter -> cards.forEach(card -> card.setSelected(card.verdict() == filter)));
    }

    private void show(@Nullable Overview overview) {
        if (overview != null) {
            cards.forEach(card -> card.show(overview.counts().getOrDefault(card.verdict(), 0)));
        }
    }
}
