package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.List;

import planworkbench.report.document.Sentence;
import planworkbench.text.Messages;

/// A paragraph while it is being written. What is empty is not said.
final class Prose {

    private static final String ENDS = "。！？.!?…";

    private final Messages messages;
    private final List<Sentence> sentences = new ArrayList<>();

    Prose(Messages messages) {
        this.messages = messages;
    }

    Prose say(String id, String text) {
        return say(id, text, List.of());
    }

    /// @param text with or without its closing mark
    Prose say(String id, String text, List<String> footnotes) {
        if (!text.isBlank()) {
            sentences.add(new Sentence(id, ended(oneLine(text)), footnotes));
        }
        return this;
    }

    /// Words that were made for a narrow column of the window.
    private static String oneLine(String text) {
        return text.replaceAll("(?<=[，：；])\\n", "").replace('\n', ' ').strip();
    }

    /// What people wrote may end in its own way.
    private String ended(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + messages.get("compose.stop");
    }

    /// Each but the last with what stands between sentences.
    List<Sentence> sentences() {
        String between = messages.get("compose.between-sentences");
        List<Sentence> written = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence one = sentences.get(i);
            written.add(i == sentences.size() - 1
                    ? one
                    : new Sentence(one.id(), one.text() + between, one.footnotes()));
        }
        return written;
    }
}
