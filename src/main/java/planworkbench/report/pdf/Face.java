package planworkbench.report.pdf;

/// The fonts that are embedded: 宋 for text, 黑 for headings.
enum Face {
    SERIF("NotoSerifSC-Regular.ttf"), SANS("NotoSansSC-Regular.ttf"), BOLD("NotoSansSC-Bold.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
