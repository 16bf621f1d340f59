package planworkbench.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import planworkbench.formula.FormulaProblem;
import planworkbench.formula.ProblemKind;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;

/// Formulas in words: what is wrong with one and where, what a series follows from.
public record FormulaText(Plan plan, Messages messages) {

    private static final String CODES_BETWEEN = " → ";

    /// “第 5 个字符：没有指标“服务业增值”，是否指“服务业增加值”？”
    public String problem(FormulaProblem problem) {
        return messages.get("formula.place", problem.place().start() + 1, what(problem));
    }

    private String what(FormulaProblem problem) {
        List<String> arguments = problem.arguments();
        return switch (problem.kind()) {
            case CYCLE -> messages.get("formula.problem.cycle", arguments.stream()
                    .map(code -> plan.indicator(code).name()).collect(Collectors.joining(CODES_BETWEEN)));
            case UNKNOWN_NAME, UNKNOWN_FUNCTION, UNKNOWN_UNIT -> named(problem.kind(), arguments);
            case UNITS_DIFFER, RESULT_UNIT, EXPONENT_NOT_A_NUMBER, POWER_OF_UNIT, CONDITION_EXPECTED ->
                messages.get(key(problem.kind()), arguments.stream().map(this::orNone).toArray());
            default -> messages.get(key(problem.kind()), arguments.toArray());
        };
    }

    /// What was written, and what is like it.
    private String named(ProblemKind kind, List<String> arguments) {
        String what = messages.get(key(kind), arguments.getFirst());
        return arguments.getLast().isEmpty() ? what : messages.get("formula.like", what, arguments.getLast());
    }

    private static String key(ProblemKind kind) {
        return "formula.problem." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String orNone(String unit) {
        return unit.isEmpty() ? messages.get("formula.no-unit") : unit;
    }

    /// The names of series, one after another.
    public String names(Iterable<SeriesKey> series) {
        StringBuilder names = new StringBuilder();
        series.forEach(key -> names.append(names.isEmpty() ? "" : messages.get("formula.and"))
                .append(plan.seriesName(key)));
        return names.toString();
    }
}
