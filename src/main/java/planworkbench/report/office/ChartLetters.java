package planworkbench.report.office;

/// The letters of a chart, and how large it is: from both follows how much room its words take.
///
/// @param eastAsian the font of Chinese characters
/// @param size in points
/// @param width of the chart, in points
/// @param height of the chart, in points
public record ChartLetters(String latin, String eastAsian, double size, double width, double height) {

    /// On a page of a report.
    public static final ChartLetters REPORT = new ChartLetters("Times New Roman", "宋体", 9, 442, 193);

    /// A little more than the size, for what stands between letters.
    private static final double ADVANCE = 1.02;
    private static final double LINE = 1.6;
    private static final int HUNDREDTHS = 100;

    /// The width of a Chinese character, as part of the chart's width.
    double character() {
        return ADVANCE * size / width;
    }

    /// The height of a line, as part of the chart's height.
    public double line() {
        return LINE * size / height;
    }

    /// As files say it: in hundredths of a point.
    int hundredths() {
        return (int) Math.round(size * HUNDREDTHS);
    }

    /// A little smaller: the numbers in bars and on columns.
    int smaller() {
        return (int) Math.round(size * HUNDREDTHS - HUNDREDTHS / 2.0);
    }
}
