package planworkbench.report.composition;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.goal.AdjustmentOption;
import planworkbench.goal.TargetAdjustment;
import planworkbench.plan.Target;
import planworkbench.report.document.DataTable;
import planworkbench.text.FigureText;
import planworkbench.text.NumberText;
import planworkbench.wording.GoalText;
import planworkbench.wording.TargetText;

/// 规划调整建议: for each target at risk three ways with their numbers. Which of them is taken is for people to say.
record AdjustmentsChapter(Composition in) implements ChapterWriter {

    @Override
    public void write(Draft draft) {
        List<ReportedTarget> all = in.material().targets().stream().filter(ReportedTarget::isAtRisk).toList();
        List<ReportedTarget> atRisk = all.stream().filter(one -> !one.options().isEmpty()).toList();
        if (atRisk.isEmpty()) {
            draft.say("adjustments.none", in.evaluation().finalYear()
                    ? in.get("compose.adjustments.final")
                    : in.get("compose.adjustments.none", in.outcome().scenario().name()));
        } else {
            draft.say("adjustments.intro", in.get("compose.adjustments.intro", in.outcome().scenario().name(),
                    NumberText.format(TargetAdjustment.PROBABILITY * 100, 0) + "%", all.size()));
            without(draft, all);
            draft.section(in.get("compose.adjustments.targets"));
        }
        for (ReportedTarget one : atRisk) {
            draft.item(one.target().name());
            draft.table("adjustment." + one.id(), in.get("compose.adjustments.table", one.target().name()),
                    List.of(in.words(in.get("compose.column.way"), 16), in.words(in.get("compose.column.content"), 58),
                            in.words(in.get("compose.column.price"), 22)),
                    one.options().stream().map(option -> row(one, option)).toList(),
                    note(one));
            draft.author("target." + one.id() + ".adjustment", in.get("compose.adjustments.author"),
                    in.get("compose.adjustments.author.hint"));
        }
        draft.section(in.get("compose.adjustments.general"));
        draft.author("adjustments.author", in.get("compose.adjustments.general.author"),
                in.get("compose.adjustments.general.hint"));
    }

    /// Before a break is linked, none of the three is more than a first idea.
    private String note(ReportedTarget one) {
        String now = in.get("compose.adjustments.now", in.wanted(one.target()), in.trend(one));
        return in.openBreaks(one.target()).map(years -> in.get("compose.semicolon", now,
                in.get("compose.adjustments.break", years))).orElse(now);
    }

    /// Which targets at risk there is no way for, so that the numbers of the chapters agree.
    private void without(Draft draft, List<ReportedTarget> all) {
        String names = all.stream().filter(one -> one.options().isEmpty()).map(one -> one.target().name())
                .collect(Collectors.joining(in.get("compose.adjustments.between")));
        if (!names.isEmpty()) {
            draft.say("adjustments.without", in.get("compose.adjustments.without", names));
        }
    }

    private DataTable.Row row(ReportedTarget one, AdjustmentOption option) {
        AdjustmentOption written = switch (option) {
            case AdjustmentOption.ChangeValue value -> value.rounded(one.target());
            case AdjustmentOption.ChangePath path -> path.since(in.evaluation().year() + 1);
            case AdjustmentOption.Keep _,AdjustmentOption.BeyondReach _,AdjustmentOption.Closed _ -> option;
        };
        boolean isNoTarget = written instanceof AdjustmentOption.ChangeValue value && !value.isTarget(one.target());
        return new DataTable.Row(option.way().name(), List.of(
                DataTable.Cell.of(in.messages().label("goal.option.way.", option.way())),
                new DataTable.Cell(isNoTarget
                        ? in.get("compose.adjustments.no-target")
                        : new GoalText(in.plan(), in.messages()).content(written), number(written)),
                DataTable.Cell.of(isNoTarget ? Composition.NOTHING : price(one.target(), written))));
    }

    private static @Nullable Double number(AdjustmentOption option) {
        return switch (option) {
            case AdjustmentOption.Keep keep -> (Double) keep.effort().value();
            case AdjustmentOption.ChangeValue value -> (Double) value.level();
            case AdjustmentOption.ChangePath _,AdjustmentOption.Closed _,AdjustmentOption.BeyondReach _ -> null;
        };
    }

    /// What is given up: nothing, so much of the value, so many years.
    private String price(Target target, AdjustmentOption option) {
        return switch (option) {
            case AdjustmentOption.Keep _ -> in.get("compose.adjustments.kept");
            case AdjustmentOption.ChangeValue value -> in.get("compose.adjustments.less",
                    FigureText.difference(value.moreThan(target), TargetText.unit(target), in.get("unit.points")));
            case AdjustmentOption.ChangePath path -> path.reachedIn() == null
                    ? Composition.NOTHING
                    : in.get("compose.adjustments.later", path.reachedIn() - target.year());
            case AdjustmentOption.Closed _,AdjustmentOption.BeyondReach _ -> Composition.NOTHING;
        };
    }
}
