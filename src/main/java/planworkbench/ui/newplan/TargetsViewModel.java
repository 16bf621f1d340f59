package planworkbench.ui.newplan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.draft.DraftPlan;
import planworkbench.exchange.draft.TargetSource;
import planworkbench.plan.Plan;
import planworkbench.plan.TargetProposal;
import planworkbench.plan.Unit;
import planworkbench.ui.common.Background;

/// The targets of a new plan as its words seem to ask for them; the user confirms each or all.
public final class TargetsViewModel {

    private final ObservableList<TargetRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable TargetRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper confirmed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();

    private final Background background;
    private int asked;

    TargetsViewModel(Background background) {
        this.background = background;
    }

    public ObservableList<TargetRow> rows() {
        return rows;
    }

    /// The one that is looked at; null where there is none.
    public ObjectProperty<@Nullable TargetRow> selectedProperty() {
        return selected;
    }

    /// How many are confirmed.
    ReadOnlyIntegerProperty confirmedProperty() {
        return confirmed.getReadOnlyProperty();
    }

    /// Whether the plan's text is being searched for the targets' sentences.
    ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    List<TargetRow> unconfirmed() {
        return rows.stream().filter(row -> !row.confirmedProperty().get()).toList();
    }

    List<DraftPlan.Asked> confirmedTargets() {
        return rows.stream().filter(row -> row.confirmedProperty().get()).map(TargetRow::confirmedTarget).toList();
    }

    /// @param draft without targets
    void propose(DraftPlan draft, int year) {
        asked++;
        int request = asked;
        searching.set(true);
        Plan plan = draft.plan();
        List<TargetRow.Subject> subjects = draft.indicators().stream()
                .filter(entry -> !entry.indicator().target().isBlank())
                .map(entry -> new TargetRow.Subject(entry.code(), entry.indicator().name().strip(),
                        new Unit(entry.indicator().unit().strip()), entry.indicator().target().strip(),
                        draft.regions(), year))
                .toList();
        Supplier<List<TargetSource>> search = () -> subjects.stream()
                .map(subject -> TargetSource.of(draft.document(), subject.name(), subject.words())).toList();
        background.run(search, sources -> {
            if (request == asked) {
                searching.set(false);
                show(subjects, sources, plan);
            }
        }, failure -> {
            searching.set(false);
            throw failure;
        });
    }

    /// What was confirmed or changed of a target stays while its indicator, its words and its sentence do.
    private void show(List<TargetRow.Subject> subjects, List<TargetSource> sources, Plan plan) {
        Map<TargetRow.Subject, TargetRow> before = rows.stream()
                .collect(Collectors.toMap(TargetRow::subject, Function.identity()));
        TargetRow looked = selected.get();
        rows.clear();
        for (int i = 0; i < subjects.size(); i++) {
            TargetRow known = before.get(subjects.get(i));
            if (known != null && known.source().equals(sources.get(i))) {
                known.setPlan(plan);
                rows.add(known);
            } else {
                rows.add(row(subjects.get(i), sources.get(i), plan));
            }
        }
        selected.set(rows.contains(looked) ? looked : rows.isEmpty() ? null : rows.getFirst());
        count();
    }

    private TargetRow row(TargetRow.Subject subject, TargetSource source, Plan plan) {
        TargetRow row = new TargetRow(subject,
                TargetProposal.of(subject.name() + subject.words(), source.before()), source, plan);
        row.confirmedProperty().addListener((_, _, _) -> count());
        return row;
    }

    private void count() {
        confirmed.set((int) rows.stream().filter(row -> row.confirmedProperty().get()).count());
    }

    /// Confirms the one that is looked at and goes on to the next that is not confirmed.
    public void confirm() {
        TargetRow row = selected.get();
        if (row != null && row.confirm()) {
            int from = rows.indexOf(row) + 1;
            for (int i = 0; i < rows.size(); i++) {
                TargetRow next = rows.get((from + i) % rows.size());
                if (!next.confirmedProperty().get()) {
                    selected.set(next);
                    return;
                }
            }
        }
    }

    /// Confirms all of which nothing is missing or wrong, and looks at the first of the others.
    public void confirmAll() {
        rows.forEach(TargetRow::confirm);
        unconfirmed().stream().findFirst().ifPresent(selected::set);
    }
}
