package planworkbench.formula;

import org.jspecify.annotations.Nullable;

/// Follows missing figures back to where they begin, computing single cells anew.
final class MissingTrace {

    private final FormulaProgram program;
    private final RowGraph graph;
    private final Years years;
    private final Calculation calculation;
    private final int path;
    private int row;
    private int year;

    MissingTrace(FormulaProgram program, Calculation calculation, int path) {
        this.program = program;
        this.graph = program.graph();
        this.years = program.range();
        this.calculation = calculation;
        this.path = path;
    }

    Missing from(int startRow, int startYear) {
        row = startRow;
        year = startYear;
        Missing found = null;
        while (found == null) {
            Term term = graph.term(row);
            if (term == null) {
                var series = graph.key(row).series();
                found = new Missing(program.isInvalid(series) ? Missing.Kind.INVALID_FORMULA : Missing.Kind.NO_FIGURE,
                        series, year, null);
            } else if (program.accumulates(row) && year <= years.base()) {
                found = new Missing(Missing.Kind.NO_START, graph.key(row).series(), year, null);
            } else {
                found = within(term);
            }
        }
        return found;
    }

    /// What is missing in a term; null where the trail goes on in another cell.
    private @Nullable Missing within(Term term) {
        return switch (term) {
            case Term.Constant _ -> throw new IllegalStateException("a constant is never missing");
            case Term.Reference reference -> look(reference);
            case Term.Negated(var operand) -> within(operand);
            case Term.Absolute(var operand) -> within(operand);
            case Term.Binary binary -> binary(binary);
            case Term.Several several -> {
                for (Term operand : several.terms()) {
                    if (isMissing(operand)) {
                        yield within(operand);
                    }
                }
                yield missing(Missing.Kind.TOO_LARGE, several.place());
            }
            case Term.Choice(var condition, var then, var otherwise) ->
                isMissing(condition) ? within(condition) : within(value(condition) > 0 ? then : otherwise);
        };
    }

    private @Nullable Missing binary(Term.Binary binary) {
        if (isMissing(binary.left())) {
            return within(binary.left());
        }
        if (isMissing(binary.right())) {
            return within(binary.right());
        }
        double left = value(binary.left());
        double right = value(binary.right());
        return missing(switch (binary.operator()) {
            case DIVIDE -> right == 0 ? Missing.Kind.DIVISION_BY_ZERO : Missing.Kind.TOO_LARGE;
            case POWER -> left == 0
                    ? Missing.Kind.DIVISION_BY_ZERO
                    : Double.isNaN(StrictMath.pow(left, right)) ? Missing.Kind.NOT_DEFINED : Missing.Kind.TOO_LARGE;
            default -> Missing.Kind.TOO_LARGE;
        }, binary.sign());
    }

    private @Nullable Missing look(Term.Reference reference) {
        Span place = reference.place();
        return switch (reference) {
            case Term.SameYear _ -> goOn(reference, year);
            case Term.YearBefore _ -> goOn(reference, year - 1);
            case Term.InYear(var _, int in, var _) -> goOn(reference, in);
            case Term.Growth _ -> firstMissing(reference, year - 1, year);
            case Term.AverageGrowth(var _, int from, int to, var _) -> firstMissing(reference, from, to);
            case Term.Cumulative _ -> {
                if (year < years.base() || !years.holds(years.base())) {
                    yield missing(Missing.Kind.YEAR_OUTSIDE, place);
                }
                int at = years.base() + 1;
                while (at <= year && !isMissing(reference, at)) {
                    at++;
                }
                yield at <= year ? goOn(reference, at) : missing(Missing.Kind.TOO_LARGE, place);
            }
        };
    }

    private @Nullable Missing firstMissing(Term.Reference reference, int from, int to) {
        if (isMissing(reference, from)) {
            return goOn(reference, from);
        }
        return isMissing(reference, to) ? goOn(reference, to) : missing(Missing.Kind.NOT_DEFINED, reference.place());
    }

    private @Nullable Missing goOn(Term.Reference reference, int in) {
        if (!years.holds(in)) {
            return missing(Missing.Kind.YEAR_OUTSIDE, reference.place());
        }
        row = graph.number(reference.row());
        year = in;
        return null;
    }

    private boolean isMissing(Term.Reference reference, int in) {
        return !years.holds(in) || Double.isNaN(calculation.at(graph.number(reference.row()), in, path));
    }

    private Missing missing(Missing.Kind kind, Span place) {
        return new Missing(kind, graph.key(row).series(), year, place);
    }

    private boolean isMissing(Term term) {
        return Double.isNaN(value(term));
    }

    private double value(Term term) {
        return switch (term) {
            case Term.Constant(double value) -> value;
            case Term.Reference reference -> value(reference);
            case Term.Negated(var operand) -> 0 - value(operand);
            case Term.Absolute(var operand) -> StrictMath.abs(value(operand));
            case Term.Binary(var operator, var left, var right, var _) ->
                Scalars.apply(operator, value(left), value(right));
            case Term.Several(var function, var terms, var _) -> {
                var values = terms.stream().mapToDouble(this::value);
                yield Scalars.finite(switch (function) {
                    case MIN -> values.reduce(StrictMath::min).orElse(Double.NaN);
                    case MAX -> values.reduce(StrictMath::max).orElse(Double.NaN);
                    default -> values.reduce(0, Double::sum);
                });
            }
            case Term.Choice(var condition, var then, var otherwise) -> {
                double holds = value(condition);
                yield Double.isNaN(holds) ? holds : value(holds > 0 ? then : otherwise);
            }
        };
    }

    private double value(Term.Reference reference) {
        int of = graph.number(reference.row());
        return switch (reference) {
            case Term.SameYear _ -> at(of, year);
            case Term.YearBefore _ -> at(of, year - 1);
            case Term.InYear(var _, int in, var _) -> at(of, in);
            case Term.Growth _ -> Scalars.growth(at(of, year), at(of, year - 1));
            case Term.AverageGrowth(var _, int from, int to, var _) ->
                Scalars.averageGrowth(at(of, from), at(of, to), to - from);
            // stands only at the root of its own row, whose cell is what is asked for
            case Term.Cumulative _ -> at(row, year);
        };
    }

    private double at(int of, int in) {
        return years.holds(in) ? calculation.at(of, in, path) : Double.NaN;
    }
}
