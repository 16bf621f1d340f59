package planworkbench.report.document;

import java.util.List;

/// @param blocks the first is its heading of level 1
public record Chapter(ChapterKind kind, List<Block> blocks) {

    public Chapter {
        blocks = List.copyOf(blocks);
    }
}
