package planworkbench.report.composition;

import java.util.List;

import planworkbench.goal.GoalSeek;
import planworkbench.goal.RequiredGrowth;
import planworkbench.text.FigureText;
import planworkbench.wording.GoalText;
import planworkbench.wording.TargetText;

/// 对策建议: for each target behind or at risk what it takes from now on, and room for the measures that the author knows.
record MeasuresChapter(Composition in) implements ChapterWriter {

    @Override
    public void write(Draft draft) {
        List<ReportedTarget> wanted = in.inTrouble();
        if (wanted.isEmpty()) {
            draft.say("measures.none", in.noTrouble("compose.measures.none."));
        } else {
            draft.section(in.get("compose.measures.targets"));
        }
        for (ReportedTarget one : wanted) {
            draft.item(one.target().name());
            draft.say("measure." + one.id() + ".needed", needed(one));
            draft.author("target." + one.id() + ".measure", in.get("compose.measures.measure"),
                    in.get("compose.measures.measure.hint"));
        }
        draft.section(in.get("compose.measures.general"));
        draft.author("measures.author", in.get("compose.measures.author"), in.get("compose.measures.author.hint"));
    }

    private String needed(ReportedTarget one) {
        if (in.evaluation().finalYear()) {
            return in.get("compose.measures.final");
        }
        if (!one.assessment().missedIn().isEmpty()) {
            return in.get("compose.measures.missed",
                    in.join(one.assessment().missedIn().stream().map(Composition::year).toList()));
        }
        if (one.target().isSum() && one.fromNow() instanceof RequiredGrowth.Required(_, Double step, int from, int to)
                && step != null) {
            return in.get("compose.measures.sum", Composition.year(to), in.years(from + 1, to),
                    FigureText.value(step, TargetText.unit(one.target())));
        }
        return switch (one.effort()) {
            case GoalSeek.Answer.Found found -> in.get("compose.measures.needed", Composition.year(one.target().year()),
                    new GoalText(in.plan(), in.messages()).needed(found));
            case GoalSeek.Answer.Infeasible never -> in.get("compose.measures.infeasible",
                    new GoalText(in.plan(), in.messages()).needed(never));
            case GoalSeek.Answer.None(var reason) ->
                in.get("compose.measures.unknown", in.messages().label("reason.", reason));
            case null -> in.get("compose.measures.unknown", in.get("reason.not-applicable"));
        };
    }
}
