package planworkbench.ui.form;

import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.Source;

/// Where something comes from, while it is written down: a document, a line of it where the plan holds it, the sentence.
final class SourceChoice {

    private final StringProperty documentName = new SimpleStringProperty("");
    private final StringProperty line = new SimpleStringProperty("");
    private final StringProperty quote = new SimpleStringProperty("");
    private final BooleanProperty verified = new SimpleBooleanProperty();

    private final Plan plan;

    SourceChoice(Plan plan) {
        this.plan = plan;
        documentName.set(plan.documents().isEmpty() ? "" : plan.documents().getFirst().name());
    }

    StringProperty documentNameProperty() {
        return documentName;
    }

    StringProperty lineProperty() {
        return line;
    }

    StringProperty quoteProperty() {
        return quote;
    }

    void subscribe(Runnable onChange) {
        List.of(documentName, line, quote).forEach(each -> each.subscribe(onChange));
    }

    void set(Source source) {
        documentName.set(source.document());
        line.set(source.line() == null ? "" : source.line().toString());
        quote.set(source.quote());
        verified.set(source.verified());
    }

    /// A sentence that stands in the text is verified by that.
    Source get() {
        Integer number = number();
        PlanDocument held = document();
        boolean stands = held != null && number != null && !quote.get().isBlank()
                && held.holds(number, quote.get().strip());
        return new Source(documentName.get().strip(), number, quote.get().strip(), stands || verified.get());
    }

    @Nullable
    PlanDocument document() {
        return plan.documents().stream().filter(each -> each.name().equals(documentName.get().strip())).findFirst()
                .orElse(null);
    }

    /// What stands in the line before the sentence; empty where it does not stand there.
    String before() {
        Integer number = number();
        PlanDocument held = document();
        if (held == null || number == null || !held.holds(number, quote.get().strip())) {
            return "";
        }
        String text = held.lines().get(number - 1);
        return text.substring(0, text.indexOf(quote.get().strip()));
    }

    /// Takes the whole line as the sentence.
    void takeLine() {
        Integer number = number();
        PlanDocument held = document();
        if (held != null && number != null && number >= 1 && number <= held.lines().size()) {
            quote.set(held.lines().get(number - 1).strip());
        }
    }

    void check(Set<FormProblem> found) {
        PlanDocument held = document();
        Integer number = number();
        if (documentName.get().isBlank()) {
            found.add(FormProblem.SOURCE_MISSING);
        }
        if (!line.get().isBlank() && (number == null || number < 1
                || (held != null && number > held.lines().size()))) {
            found.add(FormProblem.LINE_WRONG);
        } else if (held != null && number != null && !held.holds(number, quote.get().strip())) {
            found.add(FormProblem.QUOTE_NOT_THERE);
        }
    }

    private @Nullable Integer number() {
        String typed = line.get().strip();
        return typed.matches("[0-9]{1,6}") ? Integer.valueOf(typed) : null;
    }
}
