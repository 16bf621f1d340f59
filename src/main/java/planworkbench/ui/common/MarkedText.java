package planworkbench.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text of which some stretches are marked, such as what was searched for.
public final class MarkedText {

    private MarkedText() {}

    /// A stretch to mark.
    ///
    /// @param end exclusive
    public record Mark(int start, int end) {}

    /// @param marks in order and without overlaps
    public static TextFlow of(String text, List<Mark> marks) {
        TextFlow flow = new TextFlow();
        int at = 0;
        for (Mark mark : marks) {
            add(flow, plain(text.substring(at, mark.start())));
            for (int i = mark.start(); i < mark.end(); i = next(text, i, mark.end())) {
                add(flow, marked(text.substring(i, next(text, i, mark.end()))));
            }
            at = mark.end();
        }
        add(flow, plain(text.substring(at)));
        return flow;
    }

    /// A mark may be broken into lines, which a label cannot be: Chinese character by character, other words as a
    /// whole.
    private static int next(String text, int from, int end) {
        int at = from + 1;
        while (at < end && isOfAWord(text.charAt(at - 1)) && isOfAWord(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfAWord(char c) {
        return c < 0x250;
    }

    private static void add(TextFlow flow, Node node) {
        if (!(node instanceof Text text) || !text.getText().isEmpty()) {
            flow.getChildren().add(node);
        }
    }

    private static Text plain(String text) {
        Text node = new Text(text);
        node.getStyleClass().add("plain-stretch");
        return node;
    }

    private static Label marked(String text) {
        Label node = new Label(text);
        node.getStyleClass().add("marked-stretch");
        return node;
    }
}
