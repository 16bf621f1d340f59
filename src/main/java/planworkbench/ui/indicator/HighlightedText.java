package planworkbench.ui.indicator;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A quotation within the text around it, marked as with a highlighter.
final class HighlightedText extends Region {

    private final TextFlow flow = new TextFlow();
    private final Path marker = new Path();
    private final SourceSnippet snippet;

    HighlightedText(SourceSnippet snippet) {
        this.snippet = snippet;
        getStyleClass().add("highlighted-text");
        marker.getStyleClass().add("marker");
        marker.setManaged(false);
        flow.getChildren().addAll(text(snippet.before(), "around"), text(snippet.quote(), "quote"),
                text(snippet.after(), "around"));
        getChildren().addAll(marker, flow);
    }

    String quote() {
        return snippet.quote();
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + flow.prefHeight(width - insets.getLeft() - insets.getRight()) + insets.getBottom();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + flow.prefWidth(-1) + getInsets().getRight();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        flow.resizeRelocate(insets.getLeft(), insets.getTop(), getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
        flow.layout();
        int start = snippet.before().length();
        marker.getElements().setAll(flow.getRangeShape(start, start + snippet.quote().length(), true));
        marker.relocate(insets.getLeft() + marker.getLayoutBounds().getMinX(),
                insets.getTop() + marker.getLayoutBounds().getMinY());
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
