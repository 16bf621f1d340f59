package planworkbench.assessment;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

import planworkbench.formula.PlanFormulas;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;

/// The years of a plan that can be evaluated, and for how many targets each has a figure.
///
/// @param targets how many there are
/// @param figures every year after the base year up to the target year is a key
public record EvaluationYears(int targets, NavigableMap<Integer, Integer> figures) {

    public EvaluationYears {
        figures = Collections.unmodifiableNavigableMap(new TreeMap<>(figures));
    }

    public static EvaluationYears of(Plan plan) {
        TargetJudge judge = new TargetJudge(plan, PlanFormulas.of(plan).observed());
        NavigableMap<Integer, Integer> figures = new TreeMap<>();
        for (int year = plan.baseYear() + 1; year <= plan.targetYear(); year++) {
            int known = 0;
            for (Target target : plan.targets().values()) {
                known += target.year() >= year && hasFigure(judge.judgeYear(target, year)) ? 1 : 0;
            }
            figures.put(year, known);
        }
        return new EvaluationYears(plan.targets().size(), figures);
    }

    private static boolean hasFigure(Judgement judgement) {
        return !(judgement instanceof Judgement.NotAssessable missing) || missing.value() != null;
    }

    /// How many targets have a figure in a year.
    public int in(int year) {
        return figures.getOrDefault(year, 0);
    }

    /// The year to evaluate where nobody said which: the last one up to which figures came in (it has at least half
    /// as many as the fullest year), or the middle of the plan where there are none at all.
    public int usual() {
        int fullest = figures.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (fullest == 0) {
            return figures.firstKey() + (figures.lastKey() - figures.firstKey()) / 2;
        }
        return figures.descendingMap().entrySet().stream().filter(year -> 2 * year.getValue() >= fullest).findFirst()
                .orElseThrow().getKey();
    }
}
