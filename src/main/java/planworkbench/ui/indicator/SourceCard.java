package planworkbench.ui.indicator;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Plan;
import planworkbench.plan.Source;
import planworkbench.text.Messages;

/// Where a figure stands: the document, and the sentence where its text is held here. Opens the text there.
final class SourceCard extends VBox {

    SourceCard(Plan plan, Source source, Messages messages, Consumer<Source> open) {
        getStyleClass().add("source-card");
        Label document = new Label(source.document());
        document.setWrapText(true);
        document.getStyleClass().add("source-document");
        getChildren().add(document);
        Integer line = source.line();
        if (!source.quote().isEmpty()) {
            getChildren().add(new HighlightedText(SourceSnippet.of(plan, source)));
        }
        if (line != null) {
            getChildren().add(opener(line, messages, () -> open.accept(source)));
            setOnMouseClicked(_ -> open.accept(source));
            getStyleClass().add("opens");
        }
    }

    static Label unverified(Messages messages) {
        Label label = new Label(messages.get("indicator.source.unverified"), new FontIcon(Feather.ALERT_CIRCLE));
        label.getStyleClass().add("unverified");
        return label;
    }

    private static Button opener(@Nullable Integer line, Messages messages, Runnable open) {
        Button button = new Button(messages.get("indicator.source.open", String.valueOf(line)),
                new FontIcon(Feather.BOOK_OPEN));
        button.getStyleClass().add("source-open");
        button.setOnAction(_ -> open.run());
        return button;
    }
}
