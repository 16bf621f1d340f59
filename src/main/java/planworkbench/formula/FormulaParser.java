package planworkbench.formula;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// Reads a formula by precedence climbing. Length and depth are limited so that neither this nor anything that walks the
/// tree can exhaust the stack.
final class FormulaParser {

    static final int LONGEST = 50_000;
    static final int DEEPEST = 256;

    private final String text;
    private List<Token> tokens = List.of();
    private int at;
    private int nesting;
    /// of the expression read last
    private int height;

    FormulaParser(String text) {
        this.text = text;
    }

    Expression parse() throws SyntaxProblem {
        if (text.length() > LONGEST) {
            throw new SyntaxProblem(ProblemKind.TEXT_TOO_LONG, new Span(LONGEST, text.length()),
                    String.valueOf(LONGEST));
        }
        tokens = new Tokenizer(text).tokens();
        Expression expression = expression(Operator.LOWEST);
        if (token().kind() != Token.Kind.END) {
            throw problem(ProblemKind.EXPECTED_OPERATOR, token().span().start(), token().span().end());
        }
        return expression;
    }

    private Expression expression(int lowest) throws SyntaxProblem {
        Expression left = signed();
        Operator operator = operator(lowest);
        while (operator != null) {
            Span sign = take().span();
            int before = height;
            Expression right = expression(operator.precedence() + 1);
            left = new Expression.Operation(operator, left, right, sign);
            raise(before, sign);
            operator = operator(lowest);
        }
        return left;
    }

    private @Nullable Operator operator(int lowest) {
        Operator operator = token().operator();
        return operator != null && operator.precedence() >= lowest ? operator : null;
    }

    private Expression signed() throws SyntaxProblem {
        Span place = token().span();
        if (++nesting > DEEPEST) {
            throw tooDeep(place);
        }
        Expression expression;
        if (token().operator() == Operator.SUBTRACT) {
            take();
            Expression operand = signed();
            expression = new Expression.Negation(operand, place.to(operand.span()));
            raise(0, place);
        } else {
            expression = power();
        }
        nesting--;
        return expression;
    }

    private Expression power() throws SyntaxProblem {
        Expression base = operand();
        if (token().operator() != Operator.POWER) {
            return base;
        }
        Span sign = take().span();
        int before = height;
        Expression exponent = signed();
        raise(before, sign);
        return new Expression.Operation(Operator.POWER, base, exponent, sign);
    }

    private Expression operand() throws SyntaxProblem {
        Token token = token();
        height = 1;
        return switch (token.kind()) {
            case NUMBER -> {
                take();
                yield new Expression.Literal(token.value(), token.text(), token.span());
            }
            case OPEN -> {
                take();
                Expression inner = expression(Operator.LOWEST);
                close(token);
                yield inner;
            }
            case NAME -> {
                take();
                yield token().kind() == Token.Kind.OPEN ? call(token) : name(token);
            }
            case QUOTED -> {
                take();
                yield name(token);
            }
            default -> throw new SyntaxProblem(ProblemKind.EXPECTED_OPERAND, token.span());
        };
    }

    private Expression name(Token name) throws SyntaxProblem {
        if (token().kind() == Token.Kind.REGION) {
            take();
            Token region = token();
            if (region.kind() != Token.Kind.NAME && region.kind() != Token.Kind.QUOTED) {
                throw new SyntaxProblem(ProblemKind.EXPECTED_OPERAND, region.span());
            }
            take();
            return new Expression.Name(name.text(), region.text(), name.span().to(region.span()));
        }
        int mark = name.text().lastIndexOf('@');
        boolean regionInside = mark > 0 && mark < name.text().length() - 1;
        return regionInside
                ? new Expression.Name(name.text().substring(0, mark), name.text().substring(mark + 1), name.span())
                : new Expression.Name(name.text(), null, name.span());
    }

    private Expression call(Token name) throws SyntaxProblem {
        FormulaFunction function = FormulaFunction.named(name.text());
        if (function == null) {
            throw new SyntaxProblem(ProblemKind.UNKNOWN_FUNCTION, name.span(), name.text(),
                    NearNames.of(name.text(), NearNames.FUNCTIONS));
        }
        Token open = take();
        List<Expression> arguments = new ArrayList<>();
        int highest = 0;
        if (token().kind() != Token.Kind.CLOSE) {
            arguments.add(expression(Operator.LOWEST));
            highest = height;
            while (token().kind() == Token.Kind.COMMA) {
                take();
                arguments.add(expression(Operator.LOWEST));
                highest = StrictMath.max(highest, height);
            }
        }
        Span span = name.span().to(token().span());
        close(open);
        if (!function.takes(arguments.size())) {
            throw new SyntaxProblem(ProblemKind.ARGUMENT_COUNT, span, function.text(),
                    String.valueOf(function.fewest()), String.valueOf(arguments.size()));
        }
        height = 0;
        raise(highest, name.span());
        return new Expression.Call(function, arguments, span);
    }

    private void close(Token open) throws SyntaxProblem {
        switch (token().kind()) {
            case CLOSE -> take();
            case END -> throw new SyntaxProblem(ProblemKind.EXPECTED_CLOSING_PARENTHESIS, open.span());
            default -> throw problem(ProblemKind.EXPECTED_OPERATOR, token().span().start(), token().span().end());
        }
    }

    private void raise(int other, Span place) throws SyntaxProblem {
        height = StrictMath.max(height, other) + 1;
        if (height > DEEPEST) {
            throw tooDeep(place);
        }
    }

    private static SyntaxProblem tooDeep(Span place) {
        return new SyntaxProblem(ProblemKind.TOO_DEEP, place, String.valueOf(DEEPEST));
    }

    private SyntaxProblem problem(ProblemKind kind, int start, int end) {
        return new SyntaxProblem(kind, new Span(start, end), text.substring(start, end));
    }

    private Token token() {
        return tokens.get(at);
    }

    private Token take() {
        return tokens.get(at++);
    }
}
