package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.consistency.Evidence;
import planworkbench.plan.Observation;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.text.Messages;

/// Sources in words: document, line, the sentence word for word, and whether somebody compared it.
record Footnotes(Messages messages) {

    /// A sentence that is longer is a paragraph: what matters of it stands at its beginning.
    private static final int LONGEST = 120;

    /// Of a target, of the base value and of the figure; each once.
    List<String> of(Target target, @Nullable Observation base, @Nullable Observation now) {
        List<String> notes = new ArrayList<>();
        add(notes, target.source());
        if (base != null && base.source() != null) {
            add(notes, base.source());
        }
        if (now != null && now.source() != null) {
            add(notes, now.source());
        }
        return notes;
    }

    List<String> of(List<Evidence> sides) {
        List<String> notes = new ArrayList<>();
        for (Evidence side : sides) {
            if (!side.document().isEmpty()) {
                add(notes, new Source(side.document(), side.line(), side.quote(), true));
            }
        }
        return notes;
    }

    String of(Source source) {
        String words;
        if (source.quote().isEmpty()) {
            words = source.line() == null
                    ? source.document()
                    : messages.get("compose.source.line", source.document(), Integer.toString(source.line()));
        } else if (source.line() == null) {
            words = messages.get("compose.source.quote", source.document(), shortened(source.quote()));
        } else {
            words = messages.get("compose.source.line-quote", source.document(), Integer.toString(source.line()),
                    shortened(source.quote()));
        }
        return source.verified() ? words : messages.get("compose.source.unverified", words);
    }

    private void add(List<String> notes, Source source) {
        String note = of(source);
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    private static String shortened(String quote) {
        return quote.length() <= LONGEST ? quote : quote.substring(0, LONGEST) + "…";
    }
}
