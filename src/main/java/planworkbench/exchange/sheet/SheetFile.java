package planworkbench.exchange.sheet;

import java.util.List;

/// A file of tables.
///
/// @param name the file's own, without its folder
/// @param sheets a csv file is one, named as the file
public record SheetFile(String name, List<Sheet> sheets) {

    public SheetFile {
        sheets = List.copyOf(sheets);
    }
}
