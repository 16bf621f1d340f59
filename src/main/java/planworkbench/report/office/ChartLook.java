package planworkbench.report.office;

import java.util.List;

import planworkbench.report.document.DataChart.SeriesRole;

/// Colour, dash and mark of what a series shows: those of the charts in the window, on paper. Lines differ by dash and mark, too: a report may
/// be printed in grey.
///
/// @param colour red, green, blue
/// @param hollow whether the marks on a line are white inside
public record ChartLook(int colour, Dash dash, boolean hollow) {

    public enum Dash {
        SOLID, DASH, SHORT_DASH, DASH_DOT, DOT, LONG_DASH
    }

    public static final int INK = 0x24292f;
    public static final int GRID = 0xd0d7de;
    public static final int WHITE = 0xffffff;

    private static final int SLATE = 0x4a5a6e;
    private static final int DARK = 120;
    private static final List<Integer> MORE = List.of(0x8250df, 0x0f766e, 0xa04100);
    private static final List<Dash> MORE_DASHES = List.of(Dash.DASH_DOT, Dash.DOT,
            Dash.LONG_DASH);

    /// @param before how many series of the same role the chart has before this one
    public static ChartLook ofLine(SeriesRole role, int before) {
        if (before > 0) {
            int other = (before - 1) % MORE.size();
            return new ChartLook(MORE.get(other), MORE_DASHES.get(other), true);
        }
        return switch (role) {
            case OBSERVED -> new ChartLook(INK, Dash.SOLID, false);
            case PROJECTED -> new ChartLook(0x0969da, Dash.DASH, true);
            case TARGET -> new ChartLook(0xc0392b, Dash.SHORT_DASH, false);
            default -> new ChartLook(rating(role), Dash.SOLID, false);
        };
    }

    /// The colour of a column or of a part of a bar.
    public static int ofArea(SeriesRole role, int before) {
        if (before > 0) {
            return MORE.get((before - 1) % MORE.size());
        }
        return switch (role) {
            case OBSERVED -> SLATE;
            case PROJECTED -> 0x0969da;
            case TARGET -> 0xc0392b;
            default -> rating(role);
        };
    }

    private static int rating(SeriesRole role) {
        return switch (role) {
            case AHEAD -> 0x1a7f5a;
            case FASTER -> 0x2f6fd0;
            case AS_EXPECTED -> 0xa9c7f2;
            case BEHIND -> 0xb7791f;
            case NOT_ASSESSABLE -> 0xd0d5db;
            case OBSERVED, PROJECTED, TARGET -> SLATE;
        };
    }

    /// Of a text on it: ink or white, whatever is read better.
    public static int textOn(int colour) {
        int luma = (299 * (colour >> 16) + 587 * (colour >> 8 & 0xff) + 114 * (colour & 0xff)) / 1_000;
        return luma > DARK ? INK : WHITE;
    }
}
