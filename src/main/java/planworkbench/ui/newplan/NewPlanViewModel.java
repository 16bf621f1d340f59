package planworkbench.ui.newplan;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.draft.DraftPlan;
import planworkbench.plan.TargetKind;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.LongWork;

/// A new plan while it is written down, step by step. What was entered stays while the user goes back and forth.
public final class NewPlanViewModel {

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<NewPlanStep> step = new ReadOnlyObjectWrapper<>(NewPlanStep.BASICS);
    private final ReadOnlyBooleanWrapper asksToDiscard = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper creating = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable RuntimeException> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Parts> parts;

    private final NewPlanDoor door;
    private final Background background;
    private final LongWork work;

    /// What is said in the steps.
    public record Parts(BasicsViewModel basics, TextViewModel text, PlacesViewModel places,
            IndicatorTableViewModel indicators, TargetsViewModel targets) {

        boolean isChanged() {
            return basics.isChanged() || !text.textProperty().get().isBlank() || places.isChanged()
                    || indicators.isChanged();
        }

        /// As it stands, with the targets that were confirmed.
        DraftPlan draft(List<DraftPlan.Asked> asked) {
            return new DraftPlan(basics.header(), text.lines(), places.regions().names(),
                    places.departments().names(), indicators.entries(), indicators.statuses(), asked);
        }

        /// The regions of which nothing would be known: no indicator is compared with them.
        List<String> regionsWithoutFigures() {
            boolean compared = indicators.entries().stream().anyMatch(DraftPlan.Entry::compared);
            return compared
                    ? List.of()
                    : places.regions().names().stream()
                            .filter(region -> targets.confirmedTargets().stream()
                                    .noneMatch(asked -> asked.kind().equals(new TargetKind.AboveBenchmark(region))))
                            .toList();
        }
    }

    public NewPlanViewModel(NewPlanDoor door, Background background, LongWork work) {
        this.door = door;
        this.background = background;
        this.work = work;
        this.parts = new ReadOnlyObjectWrapper<>(empty());
    }

    private Parts empty() {
        BasicsViewModel basics = new BasicsViewModel(door.folderForNew(), background);
        PlacesViewModel places = new PlacesViewModel(basics.regionProperty()::get);
        IndicatorTableViewModel indicators = new IndicatorTableViewModel();
        basics.problemsProperty().subscribe(this::release);
        places.regions().problemsProperty().subscribe(this::release);
        places.departments().problemsProperty().subscribe(this::release);
        indicators.faultsProperty().subscribe(this::release);
        return new Parts(basics, new TextViewModel(work), places, indicators, new TargetsViewModel(background));
    }

    /// What held a step is said until it is put right.
    private void release(Collection<?> left) {
        if (left.isEmpty()) {
            held.set(false);
        }
    }

    /// Whether the pages give way to it.
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<NewPlanStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// What is said so far; another one once the plan is given up.
    public ReadOnlyObjectProperty<Parts> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    public Parts parts() {
        return parts.get();
    }

    /// Whether closing once more gives up what was entered.
    ReadOnlyBooleanProperty asksToDiscardProperty() {
        return asksToDiscard.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty creatingProperty() {
        return creating.getReadOnlyProperty();
    }

    /// Whether the step has to be put right before going on.
    public ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    /// Why the workspace could not be made; null where nothing went wrong.
    public ReadOnlyObjectProperty<@Nullable RuntimeException> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    LongWork work() {
        return work;
    }

    public void open() {
        if (!open.get()) {
            parts.set(empty());
            show(NewPlanStep.BASICS);
            open.set(true);
        }
    }

    /// Closes where nothing is lost; asks first where something is.
    public void close() {
        if (creating.get()) {
            return;
        }
        if (parts().isChanged() && !asksToDiscard.get()) {
            asksToDiscard.set(true);
        } else {
            asksToDiscard.set(false);
            open.set(false);
        }
    }

    void keep() {
        asksToDiscard.set(false);
    }

    public void back() {
        if (step.get() != NewPlanStep.BASICS && !creating.get()) {
            show(step.get().previous());
        }
    }

    /// Goes on where the step is right; from the last one, makes the plan.
    public void next() {
        NewPlanStep now = step.get();
        asksToDiscard.set(false);
        if (now == NewPlanStep.CREATE) {
            create();
        } else if (isRight(now)) {
            show(now.next());
        } else {
            held.set(true);
        }
    }

    /// Goes to a step, back at once, forward as far as the steps between are right.
    void goTo(NewPlanStep asked) {
        while (step.get().compareTo(asked) > 0 && !creating.get()) {
            back();
        }
        NewPlanStep before = null;
        while (step.get().compareTo(asked) < 0 && step.get() != before) {
            before = step.get();
            next();
        }
    }

    private boolean isRight(NewPlanStep of) {
        return switch (of) {
            case BASICS -> {
                parts().basics().lookAgain();
                yield parts().basics().problemsProperty().get().isEmpty();
            }
            case TEXT -> !work.isRunning();
            case PLACES -> parts().places().isRight();
            case INDICATORS -> parts().indicators().finish();
            case TARGETS -> !parts().targets().searchingProperty().get();
            case CREATE -> true;
        };
    }

    private void show(NewPlanStep next) {
        held.set(false);
        failure.set(null);
        Parts now = parts();
        if (next == NewPlanStep.INDICATORS) {
            now.indicators().setYears(now.basics().base(), now.basics().target());
        } else if (next == NewPlanStep.TARGETS && step.get() != NewPlanStep.CREATE) {
            now.targets().propose(now.draft(List.of()), now.indicators().targetYear());
        }
        step.set(next);
    }

    private void create() {
        Path file = parts().basics().path();
        if (file == null || creating.get()) {
            return;
        }
        failure.set(null);
        creating.set(true);
        DraftPlan draft = parts().draft(parts().targets().confirmedTargets());
        door.create(file, draft.dataPackage(""), refused -> {
            creating.set(false);
            failure.set(refused);
        });
    }
}
