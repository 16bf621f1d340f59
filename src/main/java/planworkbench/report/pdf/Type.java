package planworkbench.report.pdf;

/// How a text is set. The sizes are those of the Word document: 二号 22 pt, 三号 16, 四号 14, 小四 12, 五号 10.5, 小五 9.
///
/// @param size of the letters
/// @param leading from line to line
/// @param heavy drawn with an outline, as the stand-in of a bold face that there is not
/// @param tracking added to the width of each Chinese character
/// @param colour red, green, blue
record Type(Face face, double size, double leading, boolean heavy, double tracking, int colour) {

    static final int BLACK = 0x000000;

    /// 22 lines of 28 characters on a page.
    private static final double LINE = 28.95;
    private static final double TRACKING = -0.2;

    static final Type TITLE = new Type(Face.SERIF, 22, 36, true, 0, BLACK);
    static final Type COVER = new Type(Face.SERIF, 16, LINE, false, 0, BLACK);
    static final Type TEXT = new Type(Face.SERIF, 16, LINE, false, TRACKING, BLACK);
    static final Type NUMBER = new Type(Face.SERIF, 14, 18, false, 0, BLACK);
    static final Type CAPTION = new Type(Face.BOLD, 12, 20, false, 0, BLACK);
    static final Type NOTE = new Type(Face.SERIF, 9, 14, false, 0, BLACK);
    static final Type CONTENTS_TITLE = new Type(Face.BOLD, 18, 36, false, 0, BLACK);
    static final Type CONTENTS = new Type(Face.SERIF, 14, 22, false, 0, BLACK);

    /// 黑体, 楷体 (which there is not: 黑体 in a lighter cut), bold text.
    static Type heading(int level) {
        return switch (level) {
            case 1 -> new Type(Face.BOLD, 16, LINE, false, TRACKING, BLACK);
            case 2 -> new Type(Face.SANS, 16, LINE, false, TRACKING, BLACK);
            default -> new Type(Face.SERIF, 16, LINE, true, TRACKING, BLACK);
        };
    }

    Type coloured(int rgb) {
        return new Type(face, size, leading, heavy, tracking, rgb);
    }

    Type in(Face other) {
        return new Type(other, size, leading, heavy, tracking, colour);
    }

    Type spaced(double leadingOfLines) {
        return new Type(face, size, leadingOfLines, heavy, tracking, colour);
    }

    /// From the top of a line to the foot of its letters.
    double baseline() {
        return (leading - size) / 2 + 0.86 * size;
    }
}
