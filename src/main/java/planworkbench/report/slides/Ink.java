package planworkbench.report.slides;

/// The colours of words on a slide: those of the window in its light theme, all of them read well on white.
enum Ink {
    INK(0x24292f), MUTED(0x57606a), ACCENT(0x0969da), GOOD(0x1a7f5a), ON_THE_WAY(0x2f6fd0), RISK(0x9a6107), BAD(
            0xc0392b), UNKNOWN(0x5f6672), WHITE(0xffffff);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int rgb() {
        return rgb;
    }
}
