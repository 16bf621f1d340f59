package planworkbench.ui.common;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.PlanDocument;

/// A line of the plan's text with its number; the line that is quoted from has the quotation marked word for word.
final class PlanTextLine extends WrappingCell<Integer> {

    private static final PseudoClass QUOTED = PseudoClass.getPseudoClass("quoted");

    private final PlanDocument document;
    private final int quotedLine;
    private final String quote;

    PlanTextLine(PlanDocument document, int quotedLine, String quote) {
        this.document = document;
        this.quotedLine = quotedLine;
        this.quote = quote;
        getStyleClass().add("plan-text-line");
    }

    @Override
    protected void updateItem(@Nullable Integer line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(QUOTED, line != null && line == quotedLine);
        setAccessibleText(line == null ? null : line + " " + document.lines().get(line - 1));
    }

    @Override
    protected HBox content(Integer line) {
        String text = document.lines().get(line - 1);
        Label number = new Label(Integer.toString(line));
        number.getStyleClass().add("line-number");
        TextFlow flow = MarkedText.of(text, line == quotedLine ? marks(text) : List.of());
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return new HBox(number, flow);
    }

    private List<MarkedText.Mark> marks(String text) {
        int start = quote.isEmpty() ? -1 : text.indexOf(quote);
        return start < 0 ? List.of() : List.of(new MarkedText.Mark(start, start + quote.length()));
    }
}
