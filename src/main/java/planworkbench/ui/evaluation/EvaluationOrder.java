package planworkbench.ui.evaluation;

import java.util.Comparator;

import planworkbench.assessment.ScheduleProgress;

/// How the targets are listed.
enum EvaluationOrder {
    /// as the plan lists them
    BY_PLAN,
    /// those furthest behind first
    BY_RATING;

    private static final Comparator<EvaluationRow> WORST_FIRST = Comparator.comparingInt(EvaluationOrder::rank)
            .thenComparingDouble(row -> ahead(row.assessment().schedule()));

    /// Stable, so that equals keep the plan's order.
    Comparator<EvaluationRow> comparator() {
        return this == BY_RATING ? WORST_FIRST : (_, _) -> 0;
    }

    private static int rank(EvaluationRow row) {
        return switch (row.assessment().rating()) {
            case NOT_COMPLETED -> 0;
            case BEHIND -> 1;
            case AS_EXPECTED -> 2;
            case FASTER -> 3;
            case AHEAD -> 4;
            case COMPLETED -> 5;
            case NOT_ASSESSABLE -> 6;
        };
    }

    /// What has no completion comes after those that have one.
    private static double ahead(ScheduleProgress schedule) {
        return schedule.completion() == null
                ? Double.MAX_VALUE
                : schedule.completion() - schedule.scheduledShare();
    }
}
