package planworkbench.cli;

import java.util.EnumSet;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.store.Change;
import planworkbench.store.EditService;
import planworkbench.store.Workspace;

/// Rates a target by hand in place of the computed rating, or takes that back.
@Command(name = "rate", description = "${bundle:cli.usage.rate}")
final class RateCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "TARGET", description = "${bundle:cli.usage.seek.target}")
    private String target = "";

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "${bundle:cli.usage.assess.year}")
    private int year;

    @Option(names = "--rating", paramLabel = "ahead|faster|asExpected|behind|notAssessable", description = "${bundle:cli.usage.rate.rating}")
    private @Nullable String rating;

    @Option(names = "--reason", paramLabel = "TEXT", description = "${bundle:cli.usage.rate.reason}")
    private String reason = "";

    @Option(names = "--clear", description = "${bundle:cli.usage.rate.clear}")
    private boolean clear;

    RateCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Plan plan = open.edits().current().plan();
        if (!plan.targets().containsKey(target)) {
            throw new Refusal("cli.seek.no-target", target, String.join("、", plan.targets().keySet()));
        }
        if (year <= plan.baseYear() || year > plan.targetYear()) {
            throw new Refusal("cli.assess.range", String.valueOf(year), String.valueOf(plan.baseYear() + 1),
                    String.valueOf(plan.targetYear()));
        }
        terminal.apply(open, clear
                ? new Change.RemoveRating(new RatingOverride.Key(target, year))
                : new Change.PutRating(given(open.edits().signature())), reason.strip());
    }

    private RatingOverride given(EditService.Signature by) {
        if (rating == null) {
            throw new Refusal("cli.rate.nothing");
        }
        if (reason.isBlank() || reason.strip().length() > RatingOverride.LONGEST_REASON) {
            throw new Refusal("cli.rate.reason", RatingOverride.LONGEST_REASON);
        }
        return new RatingOverride(target, year, rating(rating), reason.strip(), by.name(), by.date());
    }

    /// What is completed or not is never a matter of opinion.
    private Rating rating(String typed) {
        for (Rating each : EnumSet.complementOf(EnumSet.of(Rating.COMPLETED, Rating.NOT_COMPLETED))) {
            if (EvaluationJson.word(each).equalsIgnoreCase(typed)
                    || terminal.messages().label("rating.", each).equals(typed)) {
                return each;
            }
        }
        throw new Refusal("cli.rate.rating", typed);
    }
}
