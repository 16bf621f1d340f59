package planworkbench.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.MarkedText;
import planworkbench.ui.common.WrappingCell;

/// A hit in the list; the first of its kind carries the kind's heading.
final class SearchHitCell extends WrappingCell<SearchHit> {

    private final Messages messages;

    SearchHitCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable SearchHit hit, boolean empty) {
        super.updateItem(hit, empty);
        setAccessibleText(hit == null ? null : kind(hit) + " " + hit.label());
    }

    @Override
    protected VBox content(SearchHit hit) {
        TextFlow label = MarkedText.of(hit.label(),
                hit.matches().stream().map(match -> new MarkedText.Mark(match.start(), match.end())).toList());
        label.setMinWidth(0);
        Label detail = new Label(
                hit.kind() == SearchKind.TEXT ? messages.get("search.line", hit.detail()) : hit.detail());
        detail.getStyleClass().add("search-detail");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(icon(hit.kind()), label, detail);
        row.getStyleClass().add("search-row");
        HBox.setHgrow(label, Priority.ALWAYS);
        VBox box = new VBox();
        if (isFirstOfItsKind(hit)) {
            Label heading = new Label(kind(hit));
            heading.getStyleClass().add("search-heading");
            box.getChildren().add(heading);
        }
        box.getChildren().add(row);
        return box;
    }

    private boolean isFirstOfItsKind(SearchHit hit) {
        int at = getIndex();
        return at == 0 || getListView().getItems().get(at - 1).kind() != hit.kind();
    }

    private String kind(SearchHit hit) {
        return messages.label("search.kind.", hit.kind());
    }

    private static FontIcon icon(SearchKind kind) {
        return new FontIcon(switch (kind) {
            case INDICATOR -> Feather.TRENDING_UP;
            case TARGET -> Feather.TARGET;
            case WORK_ITEM -> Feather.CHECK_SQUARE;
            case TEXT -> Feather.FILE_TEXT;
        });
    }
}
