package planworkbench.exchange.fillin;

import java.util.List;

import planworkbench.plan.FillIn;

/// A pack as it came back, found to be the one that was sent.
///
/// @param sheet the one that was filled in
/// @param fillIn what the workspace knows of it
/// @param cells in the order of the sheet
public record ReceivedPack(String file, String sheet, FillIn fillIn, List<ReceivedCell> cells) {

    public ReceivedPack {
        cells = List.copyOf(cells);
    }
}
