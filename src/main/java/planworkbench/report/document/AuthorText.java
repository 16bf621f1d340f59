package planworkbench.report.document;

import java.util.List;

/// A place for the author's own words, which survive regeneration.
///
/// @param id the same in every regeneration; in Word the tag of the content control
/// @param title what the place is for, in a few words
/// @param hint printed in grey where nothing was written
/// @param paragraphs what the author wrote; empty where nothing was
public record AuthorText(String id, String title, String hint, List<String> paragraphs) implements Block {

    public AuthorText {
        paragraphs = List.copyOf(paragraphs);
    }
}
