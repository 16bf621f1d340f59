package planworkbench.exchange.sheet;

import java.util.List;

/// A content control of a Word document: a place that was made to be written in.
///
/// @param tag the name that the document's maker gave it
/// @param title what its maker called it for people; empty where it has none
/// @param paragraphs what stands in it, without empty ones; none where it only shows its hint
public record DocumentControl(String tag, String title, List<String> paragraphs) {

    public DocumentControl {
        paragraphs = List.copyOf(paragraphs);
    }
}
