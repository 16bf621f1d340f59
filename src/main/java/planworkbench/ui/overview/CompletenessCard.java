package planworkbench.ui.overview;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// 数据完整度: of how many targets there is a figure, and how many figures have a source. As on the page 指标, figures of
/// the plan's region and those of others are counted apart.
final class CompletenessCard extends Card {

    private final Messages messages;

    CompletenessCard(OverviewViewModel viewModel, Messages messages) {
        super("completeness", messages.get("overview.completeness"));
        this.messages = messages;
        content().getStyleClass().add("completeness");
        WhileShown.of(this, viewModel.overviewProperty()).subscribe(this::show);
    }

    private void show(@Nullable Overview overview) {
        if (overview == null) {
            return;
        }
        Completeness completeness = overview.completeness();
        content().getChildren().clear();
        completeness.byYear().reversed().forEach((year, observed) -> content().getChildren()
                .add(bar(messages.get("overview.completeness.year", Integer.toString(year)), observed,
                        completeness.targets())));
        Completeness.Sourced own = completeness.own();
        content().getChildren().add(bar(messages.get("overview.completeness.sourced"), own.sourced(), own.figures()));
        if (own.unverified() > 0) {
            content().getChildren().add(muted(messages.get("overview.completeness.unverified", own.unverified())));
        }
        Completeness.Sourced others = completeness.others();
        if (others.figures() > 0) {
            content().getChildren().add(muted(messages.get("overview.completeness.others", others.figures(),
                    others.sourced(), others.unverified())));
        }
    }

    private static HBox bar(String word, int part, int whole) {
        Label name = new Label(word);
        name.getStyleClass().add("completeness-name");
        Label share = new Label(part + " / " + whole);
        share.getStyleClass().add("completeness-share");
        share.setMinWidth(Region.USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar(whole == 0 ? 0 : (double) part / whole);
        bar.getStyleClass().add(Styles.SMALL);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setPrefWidth(0);
        bar.setAccessibleText(word + " " + share.getText());
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox box = new HBox(name, bar, share);
        box.getStyleClass().add("completeness-bar");
        return box;
    }
}
