package planworkbench.wording;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.PlanEvaluation;
import planworkbench.assessment.RatingCounts;
import planworkbench.assessment.ScheduleProgress.PathShare;
import planworkbench.plan.AssessmentRules;
import planworkbench.plan.Rating;
import planworkbench.plan.SchedulePath;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// An evaluation in sentences, the same in window, terminal and report.
public record EvaluationText(Messages messages) {

    /// “32项目标中，提前实现3项，快于预期2项，……”
    public String counts(PlanEvaluation evaluation) {
        RatingCounts counts = evaluation.counts();
        return messages.get("evaluation.counts", counts.total(), parts(counts));
    }

    /// The same of the plan's table of main targets: “10项主要指标中，……”
    public String headlineCounts(PlanEvaluation evaluation) {
        RatingCounts counts = evaluation.headlineCounts();
        return messages.get("evaluation.counts.headline", counts.total(), parts(counts));
    }

    private String parts(RatingCounts counts) {
        return counts.named().stream()
                .map(rating -> messages.get("evaluation.count", counts.of(rating), messages.label("rating.", rating)))
                .collect(Collectors.joining(messages.get("evaluation.count.between")));
    }

    /// The rating; with the reason where there is none, the years that were missed, or, where somebody gave it by hand,
    /// what the schedule says.
    public String rating(Assessment assessment) {
        String rating = messages.label("rating.", assessment.rating());
        if (assessment.override() != null) {
            return messages.get("evaluation.by-hand", rating,
                    messages.label("rating.", assessment.schedule().rating()), assessment.override().reason());
        }
        if (!assessment.missedIn().isEmpty()) {
            return messages.get("evaluation.missed-in", rating, assessment.missedIn().stream().map(String::valueOf)
                    .collect(Collectors.joining("、")));
        }
        return assessment.rating() == Rating.NOT_ASSESSABLE && assessment.reason() != null
                ? rating + " · " + messages.label("reason.", assessment.reason())
                : rating;
    }

    /// By what limits the ratings came about; no official ones are published.
    public String rules(AssessmentRules rules) {
        return messages.get("evaluation.rules", messages.label("schedule-path.", rules.path()),
                FigureText.value(rules.scheduleTolerance() * 100));
    }

    /// Which targets follow the plan's own yearly values, and not the path of the rules; empty where none does.
    public String planned(PlanEvaluation evaluation) {
        String names = evaluation.assessments().stream()
                .filter(assessment -> assessment.schedule().inForce() == SchedulePath.PLANNED
                        && assessment.schedule().planned() != null)
                .map(assessment -> assessment.target().id() + " " + assessment.target().name())
                .collect(Collectors.joining(messages.get("planned.names-separator")));
        return names.isEmpty() ? "" : messages.get("planned.targets", names);
    }

    /// That the choice of the path decides: the class of a target by each.
    public String pathWarning(Assessment assessment) {
        var schedule = assessment.schedule();
        String paths = Stream.of(SchedulePath.values()).flatMap(path -> {
            PathShare share = schedule.of(path);
            return share == null
                    ? Stream.empty()
                    : Stream.of(messages.label("planned.asks.", path, FigureText.growth(share.share()),
                            messages.label("rating.", share.rating())));
        }).collect(Collectors.joining(messages.get("planned.paths-separator")));
        return messages.get("evaluation.paths-differ", assessment.target().id(), assessment.target().name(),
                FigureText.growth(schedule.completion() == null ? 0 : schedule.completion()), paths);
    }
}
