/// A report as a briefing (pptx): [SlideComposer] says what stands on each slide and where, [Briefing] puts it into a file.
@NullMarked
package planworkbench.report.slides;

import org.jspecify.annotations.NullMarked;
