package planworkbench.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import planworkbench.formula.Quantity.Kind;
import planworkbench.plan.Measure;
import planworkbench.plan.SeriesKey;

/// Finds what a formula's names stand for and whether its units fit.
final class FormulaChecker {

    private final Formula formula;
    private final SeriesNames names;
    private final Set<String> baseUnits;
    private final Quantity declared;
    private final Problems problems = new Problems();
    private final UnitRules rules = new UnitRules(problems);
    private final TimeFunctions time;
    private final LinkedHashMap<RowKey, Term> rows = new LinkedHashMap<>();
    private final LinkedHashSet<SeriesKey> uses = new LinkedHashSet<>();

    /// @param baseUnits those in use, such as 元 and 人
    FormulaChecker(Formula formula, SeriesNames names, Set<String> baseUnits, int baseYear) {
        this.formula = formula;
        this.names = names;
        this.baseUnits = baseUnits;
        this.declared = UnitSymbol.quantity(formula.unit().symbol());
        this.time = new TimeFunctions(formula.series(), baseYear, rows, problems);
    }

    CheckedFormula check(Expression expression) {
        Typed result = check(expression, true);
        Term term = declared(result);
        if (!problems.isEmpty()) {
            return new CheckedFormula(new LinkedHashMap<>(), uses, problems.found());
        }
        rows.put(RowKey.of(formula.series()), term);
        return new CheckedFormula(rows, uses, List.of());
    }

    /// The result in the declared unit. A comparison is 1 or 0 where no unit is declared.
    private Term declared(Typed result) {
        Span place = result.expression().span();
        Quantity given = result.quantity();
        if (given.is(Kind.UNKNOWN) || (given.is(Kind.TRUTH) && declared.is(Kind.NUMBER))) {
            return result.term();
        }
        if (given.is(Kind.TRUTH)) {
            problems.add(ProblemKind.NUMBER_EXPECTED, place);
        } else if (declared.isInPercent() && result.isBare() && !result.isZero()) {
            problems.add(ProblemKind.BARE_NUMBER_WITH_PERCENT, place, ExpressionText.of(result.expression()));
        } else if (!rules.fits(result, declared)) {
            problems.add(ProblemKind.RESULT_UNIT, place, given.symbol(), formula.unit().symbol());
        }
        return result.in(declared.power());
    }

    /// @param inResult whether a factor 100 here would count the result in per cent
    private Typed check(Expression expression, boolean inResult) {
        if (problems.isFull()) {
            return Typed.unknown(expression);
        }
        return switch (expression) {
            case Expression.Literal literal -> literal(literal);
            case Expression.Name name -> name(name);
            case Expression.Negation(var operand, var _) -> {
                Typed inner = number(operand, inResult);
                yield new Typed(expression, Term.negated(inner.term()), inner.quantity());
            }
            case Expression.Operation operation -> operation(operation, inResult);
            case Expression.Call call -> call(call, inResult);
        };
    }

    private Typed literal(Expression.Literal literal) {
        Quantity quantity = UnitSymbol.quantity(literal.suffix());
        if (quantity.isAmount() && !quantity.dimensions().keySet().stream().allMatch(this::isInUse)) {
            problems.add(ProblemKind.UNKNOWN_UNIT, literal.span(), literal.suffix(),
                    NearNames.of(ExpressionText.of(literal), names.names()));
            return Typed.unknown(literal);
        }
        // 5% is a pure number; whether it is a share shows beside what it stands
        return new Typed(literal, new Term.Constant(literal.value()),
                quantity.is(Kind.PERCENT) ? quantity.as(Kind.NUMBER) : quantity);
    }

    private boolean isInUse(String baseUnit) {
        return baseUnits.contains(baseUnit) || declared.dimensions().containsKey(baseUnit);
    }

    private Typed name(Expression.Name name) {
        String region = name.region() == null ? formula.series().region() : name.region();
        NamedSeries series = names.find(name.name(), region);
        if (series != null) {
            uses.add(series.key());
            return new Typed(name, new Term.SameYear(RowKey.of(series.key()), name.span()),
                    UnitSymbol.quantity(series.unit().symbol()));
        }
        if (names.hasRegion(region)) {
            problems.add(ProblemKind.UNKNOWN_NAME, name.span(), name.name(),
                    NearNames.of(name.name(), names.names()));
        } else {
            problems.add(ProblemKind.NO_SUCH_REGION, name.span(), name.name(), region);
        }
        return Typed.unknown(name);
    }

    /// A comparison is no number.
    private Typed number(Expression expression, boolean inResult) {
        Typed typed = check(expression, inResult);
        if (typed.quantity().is(Kind.TRUTH)) {
            problems.add(ProblemKind.NUMBER_EXPECTED, expression.span());
            return Typed.unknown(expression);
        }
        return typed;
    }

    private Typed operation(Expression.Operation operation, boolean inResult) {
        Operator operator = operation.operator();
        return switch (operator) {
            case MULTIPLY -> product(operation, 1, inResult, inResult);
            case DIVIDE -> product(operation, -1, inResult, false);
            case POWER -> power(operation);
            case ADD, SUBTRACT -> {
                Typed left = number(operation.left(), inResult);
                Typed right = number(operation.right(), inResult);
                if (left.isUnknown() || right.isUnknown() || isVague(List.of(left, right), inResult)) {
                    yield Typed.unknown(operation);
                }
                Quantity sum = rules.added(operator, left, right, operation.sign());
                yield binary(operation, left, right, sum, sum);
            }
            case LESS, AT_MOST, MORE, AT_LEAST, EQUAL, UNEQUAL -> {
                Typed left = number(operation.left(), false);
                Typed right = number(operation.right(), false);
                Quantity common = rules.common(operator.symbol(), List.of(left, right), operation.sign());
                yield binary(operation, left, right, common, Quantity.TRUTH);
            }
        };
    }

    /// A bare number in what is declared in per cent: 50 of what, hundredths or wholes?
    private boolean isVague(List<Typed> operands, boolean inResult) {
        return inResult && declared.isInPercent() && operands.stream().anyMatch(rules::isVague);
    }

    private static Typed binary(Expression.Operation operation, Typed left, Typed right, Quantity common,
            Quantity result) {
        if (common.is(Kind.UNKNOWN)) {
            return Typed.unknown(operation);
        }
        return new Typed(operation, Term.binary(operation.operator(), left.in(common.power()),
                right.in(common.power()), operation.sign()), result);
    }

    /// A bare 100 as a factor makes a share where a share is declared: 100 % it is then.
    private Typed product(Expression.Operation operation, int sign, boolean leftInResult, boolean rightInResult) {
        Typed left = factor(operation.left(), leftInResult);
        Typed right = factor(operation.right(), rightInResult);
        if (left.isUnknown() || right.isUnknown()) {
            return Typed.unknown(operation);
        }
        if (countsTwice(left, right, sign)) {
            problems.add(ProblemKind.BARE_HUNDRED, operation.sign());
            return Typed.unknown(operation);
        }
        Quantity product = rules.product(left.quantity(), right.quantity(), sign, operation.sign());
        if (product.is(Kind.NUMBER) && product.hundred()) {
            product = product.as(declared.kind());
        }
        return new Typed(operation,
                Term.binary(operation.operator(), left.term(), right.term(), operation.sign()), product);
    }

    private Typed factor(Expression expression, boolean inResult) {
        boolean makesShare = inResult && declared.isInPercent() && Typed.isWhole(expression, declared.power());
        return makesShare
                ? new Typed(expression, new Term.Constant(Typed.whole(declared.power())),
                        new Quantity(declared.kind(), Quantity.NUMBER.dimensions(), declared.power(), false, true))
                : number(expression, inResult);
    }

    /// Whether the hundredths of a share, which the program counts itself, are counted by hand once more.
    private boolean countsTwice(Typed left, Typed right, int sign) {
        Quantity a = left.quantity();
        Quantity b = right.quantity();
        if (a.hundred() && b.hundred()) {
            return true;
        }
        if (sign < 0) {
            return Typed.isHundred(right.expression()) && (a.percent() || declared.isInPercent());
        }
        boolean byHundred = (Typed.isHundred(right.expression()) && !b.hundred() && a.percent())
                || (Typed.isHundred(left.expression()) && !a.hundred() && b.percent());
        return byHundred || (isHundredth(left.expression()) && b.percent())
                || (isHundredth(right.expression()) && a.percent());
    }

    private static boolean isHundredth(Expression expression) {
        return expression instanceof Expression.Operation(var operator, var _, var right, var _)
                && operator == Operator.DIVIDE && Typed.isHundred(right);
    }

    private Typed power(Expression.Operation operation) {
        Typed base = number(operation.left(), false);
        Typed exponent = number(operation.right(), false);
        if (base.isUnknown() || exponent.isUnknown()) {
            return Typed.unknown(operation);
        }
        if (!exponent.quantity().is(Kind.NUMBER)) {
            problems.add(ProblemKind.EXPONENT_NOT_A_NUMBER, operation.right().span(), exponent.quantity().symbol());
            return Typed.unknown(operation);
        }
        Term power = exponent.in(0);
        boolean amount = base.quantity().isAmount();
        Integer whole = power instanceof Term.Constant(double value) && value == (int) value ? (int) value : null;
        Quantity raised = amount
                ? rules.raised(base.quantity(), whole, operation.sign())
                : Quantity.NUMBER.marked(base.quantity());
        return new Typed(operation, Term.binary(Operator.POWER, amount ? base.term() : base.in(0), power,
                operation.sign()), raised);
    }

    private Typed call(Expression.Call call, boolean inResult) {
        Expression first = call.arguments().getFirst();
        return switch (call.function()) {
            case MIN, MAX, SUM, AVG -> several(call, inResult);
            case ABS -> {
                Typed inner = number(first, inResult);
                yield new Typed(call, new Term.Absolute(inner.term()), inner.quantity());
            }
            case IF -> choice(call, inResult);
            case PREV, AT, BASE, CUMULATIVE -> time.moved(call, number(first, inResult));
            case GROWTH, CAGR -> growth(call, first);
        };
    }

    private Typed several(Expression.Call call, boolean inResult) {
        List<Typed> operands = new ArrayList<>();
        call.arguments().forEach(argument -> operands.add(number(argument, inResult)));
        Quantity common = rules.common(call.function().text(), operands, call.span());
        if (common.is(Kind.UNKNOWN) || isVague(operands, inResult)) {
            return Typed.unknown(call);
        }
        boolean average = call.function() == FormulaFunction.AVG;
        Term term = new Term.Several(average ? FormulaFunction.SUM : call.function(),
                operands.stream().map(operand -> operand.in(common.power())).toList(), call.span());
        return new Typed(call, average
                ? Term.binary(Operator.DIVIDE, term, new Term.Constant(operands.size()), call.span())
                : term, common);
    }

    private Typed choice(Expression.Call call, boolean inResult) {
        Typed condition = check(call.arguments().get(0), false);
        Typed then = number(call.arguments().get(1), inResult);
        Typed otherwise = number(call.arguments().get(2), inResult);
        if (!condition.isUnknown() && !condition.quantity().is(Kind.TRUTH)) {
            problems.add(ProblemKind.CONDITION_EXPECTED, condition.expression().span(),
                    condition.quantity().symbol());
            return Typed.unknown(call);
        }
        Quantity common = rules.common(call.function().text(), List.of(then, otherwise), call.span());
        return condition.isUnknown() || common.is(Kind.UNKNOWN) || isVague(List.of(then, otherwise), inResult)
                ? Typed.unknown(call)
                : new Typed(call, new Term.Choice(condition.term(), then.in(common.power()),
                        otherwise.in(common.power())), common);
    }

    private Typed growth(Expression.Call call, Expression of) {
        Typed typed = number(of, false);
        if (of instanceof Expression.Name name && !typed.isUnknown() && !grows(name)) {
            problems.add(ProblemKind.NO_GROWTH, of.span(), name.name());
            return Typed.unknown(call);
        }
        return time.growth(call, typed);
    }

    private boolean grows(Expression.Name name) {
        NamedSeries series = names.find(name.name(),
                name.region() == null ? formula.series().region() : name.region());
        return series == null || (series.measure() != Measure.RANK && series.measure() != Measure.STATE);
    }
}
