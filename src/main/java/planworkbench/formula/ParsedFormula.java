package planworkbench.formula;

/// A formula's text as an expression, or what keeps it from being one.
public sealed interface ParsedFormula {

    record Parsed(Expression expression) implements ParsedFormula {}

    record Failed(FormulaProblem problem) implements ParsedFormula {}

    static ParsedFormula of(String text) {
        try {
            return new Parsed(new FormulaParser(text).parse());
        } catch (SyntaxProblem e) {
            return new Failed(e.problem());
        }
    }
}
