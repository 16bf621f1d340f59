package planworkbench.ui.scenario;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.Verdict;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.LikelihoodText;
import planworkbench.wording.TargetText;

/// A target in the table; its texts change one by one, so that only cells that read differently are drawn again.
final class TargetRow {

    private final Plan plan;
    private final Messages messages;
    private final Target target;
    private final String wanted;
    private @Nullable Attainment shown;
    private final ReadOnlyStringWrapper value = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper gap = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper probability = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper required = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper requiredFrom = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>(Verdict.UNKNOWN);

    TargetRow(Plan plan, Target target, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.target = target;
        this.wanted = new TargetText(plan, messages).wanted(target);
    }

    Target target() {
        return target;
    }

    String wanted() {
        return wanted;
    }

    ReadOnlyStringProperty valueProperty() {
        return value.getReadOnlyProperty();
    }

    /// The margin, or why there is none.
    ReadOnlyStringProperty gapProperty() {
        return gap.getReadOnlyProperty();
    }

    /// How likely it is met; — where that cannot be said.
    ReadOnlyStringProperty probabilityProperty() {
        return probability.getReadOnlyProperty();
    }

    /// What the probability rests on, or why there is none.
    ReadOnlyStringProperty basisProperty() {
        return basis.getReadOnlyProperty();
    }

    /// The growth or the step a year that it would take; — where nothing can be required.
    ReadOnlyStringProperty requiredProperty() {
        return required.getReadOnlyProperty();
    }

    /// From which year on.
    ReadOnlyStringProperty requiredFromProperty() {
        return requiredFrom.getReadOnlyProperty();
    }

    /// Its name and what it would take.
    ReadOnlyStringProperty aboutProperty() {
        return about.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// Most moves change few targets; the others are not put into words again.
    void show(Attainment attainment) {
        if (attainment.equals(shown)) {
            return;
        }
        shown = attainment;
        AttainmentText text = new AttainmentText(messages);
        Judgement judgement = attainment.judgement();
        value.set(text.value(target, judgement).orElse("—"));
        gap.set(switch (judgement) {
            case Judgement.Judged _ -> text.margin(target, judgement).orElse("");
            case Judgement.NotAssessable missing -> messages.label("reason.", missing.reason());
        });
        LikelihoodText likelihood = new LikelihoodText(plan, messages);
        probability.set(likelihood.of(attainment).orElse("—"));
        basis.set(likelihood.explained(attainment, WorkspaceModel.CHANCE));
        about.set(text.required(attainment, false).map(required -> target.name() + "\n" + required)
                .orElse(target.name()));
        Optional<AttainmentText.RequiredFigure> needed = text.requiredFigure(attainment);
        required.set(needed.map(AttainmentText.RequiredFigure::text).orElse("—"));
        requiredFrom.set(needed.map(figure -> messages.get("live.required-from", Integer.toString(figure.from())))
                .orElse(""));
        verdict.set(attainment.verdict());
    }
}
