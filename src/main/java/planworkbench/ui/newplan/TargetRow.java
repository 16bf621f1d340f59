package planworkbench.ui.newplan;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.draft.DraftPlan;
import planworkbench.exchange.draft.TargetSource;
import planworkbench.plan.Plan;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetProposal;
import planworkbench.plan.Unit;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;
import planworkbench.ui.form.FormProblem;
import planworkbench.ui.form.KindChoice;

/// A target as it was proposed from its words, while the user looks at it. Only a confirmed one is entered.
public final class TargetRow {

    private static final Pattern SCALED = Pattern
            .compile("([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*((?:万亿|亿|万)[^\\s0-9，。；、以左超（）()]{0,6})");

    private final KindChoice kind = new KindChoice();
    private final StringProperty year = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper confirmed = new ReadOnlyBooleanWrapper();
    private final BooleanProperty tried = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Set<FormProblem>> problems = new ReadOnlyObjectWrapper<>(Set.of());

    private final Subject subject;
    private final TargetProposal proposal;
    private final TargetSource source;
    private Plan plan;

    /// What is judged, and the words that ask for something of it.
    record Subject(String code, String name, Unit unit, String words, List<String> regions, int year) {}

    TargetRow(Subject subject, TargetProposal proposal, TargetSource source, Plan plan) {
        this.subject = subject;
        this.proposal = proposal;
        this.source = source;
        this.plan = plan;
        kind.take(proposal, plan, subject.regions());
        takeScale();
        year.set(Integer.toString(subject.year()));
        kind.subscribe(this::check);
        year.subscribe(this::check);
    }

    /// A number that is written in another unit, 1.2万亿元, is that number.
    private void takeScale() {
        Double number = proposal.value();
        Matcher scaled = SCALED.matcher(subject.words());
        while (number != null && scaled.find()) {
            String digits = scaled.group(1).replace(",", "");
            String written = scaled.group(1) + scaled.group(2);
            if (Double.parseDouble(digits) == number
                    && NumberText.parse(written, subject.unit().symbol()) instanceof ParsedNumber.Parsed(double value)
                    && value != number) {
                kind.valueProperty().set(NumberText.allDigits(value));
            }
        }
    }

    Subject subject() {
        return subject;
    }

    TargetProposal proposal() {
        return proposal;
    }

    TargetSource source() {
        return source;
    }

    public KindChoice kind() {
        return kind;
    }

    StringProperty yearProperty() {
        return year;
    }

    /// Of the value that is asked for.
    String unit() {
        return kind.unitFor(subject.unit()).symbol();
    }

    public ReadOnlyBooleanProperty confirmedProperty() {
        return confirmed.getReadOnlyProperty();
    }

    BooleanProperty triedProperty() {
        return tried;
    }

    ReadOnlyObjectProperty<Set<FormProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    Plan plan() {
        return plan;
    }

    /// The other indicators may have changed.
    void setPlan(Plan now) {
        plan = now;
        check();
    }

    /// Takes it as it stands, where nothing of it is missing or wrong.
    ///
    /// @return whether it was taken
    boolean confirm() {
        tried.set(true);
        check();
        confirmed.set(problems.get().isEmpty());
        return confirmed.get();
    }

    void revoke() {
        confirmed.set(false);
    }

    /// What is chosen now; null where something of it is missing or wrong.
    @Nullable
    TargetKind asked() {
        return problems.get().isEmpty() ? kind.get(unit()) : null;
    }

    DraftPlan.Asked confirmedTarget() {
        return new DraftPlan.Asked(subject.code(), Objects.requireNonNull(asked()), new Unit(unit()),
                Integer.parseInt(year.get().strip()), proposal.wording(), source);
    }

    private void check() {
        Set<FormProblem> found = EnumSet.noneOf(FormProblem.class);
        kind.check(plan, subject.code(), unit(), found);
        String typed = year.get().strip();
        if (!typed.matches("[0-9]{4}") || Integer.parseInt(typed) <= plan.baseYear()) {
            found.add(FormProblem.YEAR_WRONG);
        }
        problems.set(found);
        if (!found.isEmpty()) {
            confirmed.set(false);
        }
    }
}
