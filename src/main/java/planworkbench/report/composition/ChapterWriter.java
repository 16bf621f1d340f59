package planworkbench.report.composition;

/// Writes one chapter below its heading.
interface ChapterWriter {

    void write(Draft draft);
}
