package planworkbench.cli;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import planworkbench.assessment.nextplan.BaseFigure;
import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.assessment.nextplan.Pace;
import planworkbench.assessment.nextplan.ProposedLevel;
import planworkbench.assessment.nextplan.ProposedTarget;
import planworkbench.assessment.nextplan.ProposedTarget.AsBefore;
import planworkbench.assessment.nextplan.ProposedTarget.ByHand;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.plan.Judgement;
import planworkbench.text.Messages;
import planworkbench.wording.NextPlanText;

/// Proposals for the next plan as the command `next-plan` prints them: values in the target's unit, growth and probabilities as
/// fractions, absent numbers null.
record NextPlanJson(JsonMapper json, Messages messages) {

    /// @param file that was written; null where none was asked for
    ObjectNode of(NextPlan next, @Nullable Path file) {
        NextPlanText words = new NextPlanText(next, messages);
        ObjectNode root = json.createObjectNode().put("title", words.title())
                .put("practice", next.plan().header().practice()).put("baseYear", next.terms().baseYear())
                .put("targetYear", next.terms().targetYear()).put("scenario", next.scenario().name())
                .put("seed", next.chance().seed()).put("paths", next.chance().paths())
                .put("file", file == null ? null : file.toString());
        next.terms().probabilities().forEach(root.putArray("probabilities")::add);
        var targets = root.putArray("targets");
        next.targets().forEach(one -> target(targets.addObject(), one, words));
        var findings = root.putArray("findings");
        next.findings().forEach(finding -> {
            ObjectNode node = findings.addObject().put("text", words.of(finding));
            finding.targets().forEach(node.putArray("targets")::add);
        });
        return root;
    }

    private static void target(ObjectNode node, ProposedTarget one, NextPlanText words) {
        node.put("id", one.id()).put("name", one.present().name()).put("unit", one.present().unit().symbol())
                .put("present", words.present(one)).put("outcome", value(one.outcome().judgement()))
                .put("outcomeObserved", one.outcome().observed())
                .put("verdict", ProjectionJson.word(one.outcome().verdict())).put("base", one.base().known())
                .put("baseIs", switch (one.base()) {
                    case BaseFigure.Actual _ -> "actual";
                    case BaseFigure.Projected _ -> "projected";
                    case BaseFigure.Growth growth -> growth.actual() ? "actual" : "projected";
                    case BaseFigure.Missing _ -> "missing";
                    case BaseFigure.NotNeeded _ -> "not-needed";
                });
        switch (one.outlook()) {
            case Numbers numbers -> numbers(node.put("kind", "numbers").put("proposed", words.wanted(one)), numbers);
            case AsBefore(double probability) -> node.put("kind", "as-before").put("proposed", words.wanted(one))
                    .put("probability", probability);
            case ByHand byHand -> node.put("kind", "by-hand").put("carried", words.carried(one))
                    .put("reason", ProjectionJson.word(byHand.reason())).put("why", words.reason(one, byHand));
        }
    }

    private static @Nullable Double value(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Judged judged -> (Double) judged.value();
            case Judgement.NotAssessable missing -> missing.value();
        };
    }

    private static void numbers(ObjectNode node, Numbers numbers) {
        node.put("median", numbers.prospect().median()).put("certain", numbers.certain());
        var proposals = node.putArray("proposals");
        numbers.proposals().forEach(proposal -> level(proposals.addObject().put("wanted", proposal.wanted())
                .put("exact", proposal.exact().value()), proposal.rounded()).put("probability",
                        proposal.probability()));
        level(node, numbers.chosen().level()).put("probability", numbers.chosen().probability()).put("typed",
                numbers.chosen().typed());
        Pace pace = numbers.pace();
        node.put("yearly", pace == null ? null : (Double) pace.yearly())
                .put("yearlyIsStep", pace != null && pace.step())
                .put("historyBest", pace == null || pace.historyBest().isEmpty()
                        ? null
                        : (Double) pace.historyBest().getAsDouble())
                .put("effort", pace == null ? null : ProjectionJson.word(pace.effort()));
    }

    private static ObjectNode level(ObjectNode node, ProposedLevel level) {
        return node.put("value", level.value()).put("upTo", level.upTo());
    }
}
