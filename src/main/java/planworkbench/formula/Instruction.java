package planworkbench.formula;

/// One pass over a stretch of cells.
///
/// @param target the column that is written
/// @param left a column, and so is right, unless [OpCode] tells otherwise
@SuppressWarnings("ArrayRecordComponent") // never compared; read in the innermost loop
record Instruction(OpCode op, int target, int left, int right, double constant, int[] many) {

    private static final int[] NONE = {};

    static Instruction of(OpCode op, int target, int left, int right) {
        return new Instruction(op, target, left, right, 0, NONE);
    }

    static Instruction constant(OpCode op, int target, int left, double constant) {
        return new Instruction(op, target, left, 0, constant, NONE);
    }

    static Instruction many(OpCode op, int target, int left, int right, int... many) {
        return new Instruction(op, target, left, right, 0, many);
    }
}
