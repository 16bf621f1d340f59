package planworkbench.ui.overview;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.ClickableRow;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WhileShown;

/// 最需要关注: the targets in danger, with the numbers that say how much is missing.
final class AttentionCard extends Card {

    private static final int SHOWN = 3;

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private final Hyperlink all = new Hyperlink();
    private boolean whole;

    AttentionCard(OverviewViewModel viewModel, Messages messages) {
        super("attention", messages.get("overview.attention"));
        this.viewModel = viewModel;
        this.messages = messages;
        all.setId("all-attention");
        all.setOnAction(_ -> {
            whole = !whole;
            show(viewModel.overviewProperty().get());
        });
        all.managedProperty().bind(all.visibleProperty());
        addToHead(all);
        WhileShown.of(this, viewModel.overviewProperty()).subscribe(this::show);
    }

    private void show(@Nullable Overview overview) {
        if (overview == null) {
            return;
        }
        List<Attention> attentions = overview.attentions();
        AttentionText text = new AttentionText(overview.of().plan(), messages);
        content().getChildren().setAll(attentions.stream().limit(whole ? Integer.MAX_VALUE : SHOWN)
                .map(item -> line(item, text)).toList());
        if (attentions.isEmpty()) {
            content().getChildren().add(muted(messages.get("overview.attention.none", overview.chosen().name())));
        }
        all.setVisible(attentions.size() > SHOWN);
        all.setText(whole
                ? messages.get("overview.attention.fewer")
                : messages.get("overview.attention.all", attentions.size()));
    }

    private ClickableRow line(Attention attention, AttentionText text) {
        Target target = attention.attainment().target();
        Label name = new Label(target.name());
        name.setWrapText(true);
        name.getStyleClass().add("attention-name");
        Label sentence = new Label(text.sentence(attention));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("attention-sentence");
        VBox words = new VBox(name, sentence);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        ClickableRow line = new ClickableRow(name.getText() + "：" + sentence.getText(),
                () -> viewModel.open(target), icon(attention), words);
        line.getStyleClass().addAll("attention", VerdictMark.styleClass(attention.attainment().verdict()));
        return line;
    }

    private static FontIcon icon(Attention attention) {
        if (attention.broken() == null) {
            return VerdictMark.icon(attention.attainment().verdict());
        }
        FontIcon icon = new FontIcon(Feather.GIT_COMMIT);
        icon.getStyleClass().add("break-icon");
        return icon;
    }
}
