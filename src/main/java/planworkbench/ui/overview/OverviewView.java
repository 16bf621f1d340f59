package planworkbench.ui.overview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;

/// 总览.
public final class OverviewView extends VBox {

    private final Messages messages;
    private final Label heading = new Label();
    private final Label subheading = new Label();

    public OverviewView(OverviewViewModel viewModel, Messages messages) {
        this.messages = messages;
        getStyleClass().add("overview");
        StyleSheet.of(this, "overview/overview.css");
        heading.getStyleClass().add("page-heading");
        subheading.getStyleClass().addAll(Styles.TEXT_MUTED, "page-subheading");
        HBox headings = new HBox(heading, subheading);
        headings.getStyleClass().add("page-headings");
        HeatTable table = new HeatTable(viewModel, messages);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox content = new HBox(table, side(viewModel));
        content.getStyleClass().add("overview-content");
        setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(firstNote(viewModel), headings, new VerdictCards(viewModel, messages), content);
        WhileShown.of(this, viewModel.overviewProperty()).subscribe(this::show);
    }

    private ScrollPane side(OverviewViewModel viewModel) {
        VBox cards = new VBox(new AttentionCard(viewModel, messages), new ChangesCard(viewModel, messages),
                new CompletenessCard(viewModel, messages));
        cards.getStyleClass().add("overview-side-cards");
        ScrollPane side = new ScrollPane(cards);
        side.getStyleClass().add("overview-side");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return side;
    }

    private HBox firstNote(OverviewViewModel viewModel) {
        Label text = new Label(messages.get("overview.first-note"));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("dismiss-first-note");
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "small-button");
        close.setAccessibleText(messages.get("overview.dismiss"));
        close.setTooltip(new Tooltip(messages.get("overview.dismiss")));
        close.setOnAction(_ -> viewModel.firstNoteProperty().set(false));
        HBox note = new HBox(new FontIcon(Feather.INFO), text, close);
        note.setId("first-note");
        note.getStyleClass().add("first-note");
        note.managedProperty().bind(note.visibleProperty());
        note.visibleProperty().bind(WhileShown.of(this, viewModel.firstNoteProperty()));
        return note;
    }

    private void show(@Nullable Overview overview) {
        heading.setText(overview == null
                ? messages.get("overview.computing")
                : messages.get("overview.heading", Integer.toString(overview.of().plan().targetYear())));
        subheading.setText(overview == null
                ? ""
                : messages.get("overview.subheading", overview.chosen().name(),
                        Integer.toString(overview.lastYear())));
    }
}
