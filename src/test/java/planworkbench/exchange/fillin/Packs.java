package planworkbench.exchange.fillin;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.PackageException;
import planworkbench.exchange.sheet.Sheet;
import planworkbench.exchange.sheet.SheetRow;
import planworkbench.plan.FillIn;
import planworkbench.plan.FillIn.CellState;
import planworkbench.plan.Plan;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Packs of the practice plan, and what stands in them.
final class Packs {

    static final int YEAR = 2023;
    static final String CULTURE = "wtlj";
    static final Messages CHINESE = Messages.of(Language.ZH);

    private Packs() {}

    static DataPackage practice() {
        try {
            return DataPackageReader.read(Path.of("sample-data/wuzhong-demo-midterm"));
        } catch (PackageException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(Plan plan) throws IOException {
        return new PackWriter(FillInPack.next(plan, CULTURE, YEAR), CHINESE).bytes();
    }

    static XSSFWorkbook workbook(Plan plan) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(plan)));
    }

    /// A plan whose culture bureau got its figures back: the first returned, the second undecided, the others accepted.
    static Plan returned(Plan plan) {
        FillIn sent = FillInPack.next(plan, CULTURE, YEAR).sent();
        List<FillIn.Cell> cells = new ArrayList<>();
        for (int i = 0; i < sent.cells().size(); i++) {
            FillIn.Cell cell = sent.cells().get(i);
            CellState state = i == 0 ? CellState.RETURNED : i == 1 ? CellState.ASKED : CellState.ACCEPTED;
            cells.add(new FillIn.Cell(cell.series(), cell.known(), state, i == 0 ? "与年报不符" : ""));
        }
        return plan.withFillIns(List.of(new FillIn(CULTURE, YEAR, FillIn.State.RETURNED, 1, cells)));
    }

    /// The words in some columns of a row.
    static List<String> texts(Sheet sheet, int row, int first, int last) {
        SheetRow found = requireNonNull(
                sheet.rows().stream().filter(each -> each.number() == row).findFirst().orElse(null));
        return IntStream.rangeClosed(first, last).mapToObj(found::text).toList();
    }

    static Sheet sheet(List<Sheet> sheets, String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow();
    }
}
