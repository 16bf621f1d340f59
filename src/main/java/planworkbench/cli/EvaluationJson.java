package planworkbench.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.PlanEvaluation;
import planworkbench.assessment.RatingCounts;
import planworkbench.assessment.ScheduleProgress;
import planworkbench.assessment.ScheduleProgress.PathShare;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.Target;

/// An evaluation as the command `assess` prints it: values in the target's unit, shares and growth as fractions,
/// absent numbers null with a reason.
final class EvaluationJson {

    private final JsonMapper json;
    private final Plan plan;

    EvaluationJson(JsonMapper json, Plan plan) {
        this.json = json;
        this.plan = plan;
    }

    ObjectNode of(PlanEvaluation evaluation) {
        ObjectNode root = json.createObjectNode();
        root.put("year", evaluation.year());
        root.put("practice", plan.header().practice());
        counts(root.putObject("counts"), evaluation.counts());
        counts(root.putObject("headlineCounts"), evaluation.headlineCounts());
        root.set("rules", json.valueToTree(plan.rules().assessment()));
        var targets = root.putArray("targets");
        evaluation.assessments().forEach(assessment -> targets.add(target(assessment)));
        return root;
    }

    private static void counts(ObjectNode node, RatingCounts counts) {
        counts.byRating().forEach((rating, count) -> node.put(word(rating), count));
    }

    private ObjectNode target(Assessment assessment) {
        Target target = assessment.target();
        ObjectNode node = json.createObjectNode();
        node.put("id", target.id());
        node.put("name", target.name());
        node.put("indicator", plan.indicator(target.indicator()).name());
        node.put("code", target.indicator());
        node.put("unit", target.unit().symbol());
        node.put("headline", target.headline());
        node.put("year", assessment.year());
        judgement(node, assessment.judgement());
        schedule(node, assessment.schedule());
        var growth = assessment.growthRatio();
        node.put("growthRatio", growth.ratio());
        node.put("growthRatioClass", wordOrNull(growth.pace()));
        node.put("growthRatioReason", wordOrNull(growth.reason()));
        var extrapolation = assessment.extrapolation();
        node.put("extrapolation", extrapolation.ratio());
        node.put("extrapolationClass", wordOrNull(extrapolation.outlook()));
        node.put("extrapolationReason", wordOrNull(extrapolation.reason()));
        node.put("projected", extrapolation.projected());
        node.put("observedGrowth", growth.observed());
        node.put("requiredGrowth", growth.required());
        node.put("expectedYear", assessment.expected());
        var missed = node.putArray("missedIn");
        assessment.missedIn().forEach(missed::add);
        node.put("rating", word(assessment.rating()));
        node.put("reason", wordOrNull(assessment.reason()));
        override(node, assessment.override());
        return node;
    }

    private static void judgement(ObjectNode node, Judgement judgement) {
        switch (judgement) {
            case Judgement.Judged(double value, double threshold, double margin, boolean met) ->
                node.put("value", value).put("threshold", threshold).put("margin", margin).put("met", met);
            case Judgement.NotAssessable(var _, Double value, Double threshold, Double margin) ->
                node.put("value", value).put("threshold", threshold).put("margin", margin).putNull("met");
        }
    }

    private static void schedule(ObjectNode node, ScheduleProgress schedule) {
        node.put("completion", schedule.completion());
        node.put("completionReason", wordOrNull(schedule.noCompletion()));
        node.put("timeShare", schedule.timeShare());
        node.put("schedule", word(schedule.rating()));
        node.put("path", ProjectionJson.word(schedule.inForce()));
        node.put("scheduledShare", schedule.scheduledShare());
        path(node, "linear", schedule.linear());
        path(node, "geometric", schedule.geometric());
        path(node, "planned", schedule.planned());
        node.put("pathsDiffer", schedule.pathsDiffer());
    }

    private static void path(ObjectNode node, String name, @Nullable PathShare path) {
        if (path == null) {
            node.putNull(name);
        } else {
            node.putObject(name).put("value", path.value()).put("share", path.share())
                    .put("schedule", word(path.rating()));
        }
    }

    private static void override(ObjectNode node, @Nullable RatingOverride override) {
        if (override == null) {
            node.putNull("override");
        } else {
            node.putObject("override").put("rating", word(override.rating())).put("reason", override.reason())
                    .put("author", override.author()).put("date", override.date().toString());
        }
    }

    private static @Nullable String wordOrNull(@Nullable Enum<?> constant) {
        return constant == null ? null : ProjectionJson.word(constant);
    }

    static String word(Rating rating) {
        return switch (rating) {
            case AHEAD -> "ahead";
            case FASTER -> "faster";
            case AS_EXPECTED -> "asExpected";
            case BEHIND -> "behind";
            case COMPLETED -> "completed";
            case NOT_COMPLETED -> "notCompleted";
            case NOT_ASSESSABLE -> "notAssessable";
        };
    }
}
