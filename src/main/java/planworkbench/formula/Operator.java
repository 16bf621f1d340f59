package planworkbench.formula;

/// The operators between two expressions, as the printer writes them.
public enum Operator {
    LESS("<", 1), AT_MOST("<=", 1), MORE(">", 1), AT_LEAST(">=", 1), EQUAL("=", 1), UNEQUAL("<>", 1), //
    ADD("+", 2), SUBTRACT("-", 2), //
    MULTIPLY("*", 3), DIVIDE("/", 3), //
    /// right associative, binds closer than the minus before it: -a^2 is -(a^2)
    POWER("^", 5);

    static final int LOWEST = 1;
    /// between the product and the power
    static final int NEGATION = 4;
    static final int OPERAND = 6;

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    public String symbol() {
        return symbol;
    }

    int precedence() {
        return precedence;
    }

    boolean isComparison() {
        return precedence == LOWEST;
    }
}
