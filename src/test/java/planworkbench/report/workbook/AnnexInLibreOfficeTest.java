package planworkbench.report.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.LibreOffice;
import planworkbench.plan.SeriesKey;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;

/// Another office program computes the annex to our numbers, also after other numbers were typed in. It has to: our results are taken out
/// of the file before.
@Tag("slow")
class AnnexInLibreOfficeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyMethodIsComputed(Origin origin) throws Exception {
        EveryMethod every = new EveryMethod();
        ReportMaterial before = Annexes.material(every.plan(), 2022, every.before(origin));
        AnnexFile written = new AnnexFile(Annexes.bytes(before), true);
        agrees(opened(written, "before"), before);
        every.typed().forEach(typed -> EveryMethodAnnexTest.type(written, typed));
        agrees(opened(written, "after"), Annexes.material(every.plan(), 2022, every.after(origin)));
    }

    @Test
    void aChangedRateOfTheSampleGivesOurNumbers() throws Exception {
        DataPackage sample = Annexes.sample();
        ResolvedScenario latest = sample.scenarios().resolve("latest");
        AnnexFile written = new AnnexFile(Annexes.bytes(Annexes.material(sample.plan(), 2024, latest)), true);
        written.assumption("服务业增加值", "实际增速").setCellValue(0.0625);
        SeriesKey services = sample.plan().series("services-va");
        agrees(opened(written, "sample"), Annexes.material(sample.plan(), 2024,
                latest.with(Assumption.of(services, new ProjectionMethod.RealGrowth(0.0625, 0), ""))));
    }

    private static void agrees(AnnexFile annex, ReportMaterial material) {
        annex.shows(material.plan(), material.outcome().projection());
        annex.judges(material.outcome().attainments());
    }

    private AnnexFile opened(AnnexFile annex, String name) throws Exception {
        Path place = Files.createDirectory(folder.resolve(name));
        annex.workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                forget(((XSSFCell) cell).getCTCell());
            }
        })));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        annex.workbook.write(bytes);
        Path file = Files.write(place.resolve("annex.xlsx"), bytes.toByteArray());
        return new AnnexFile(Files.readAllBytes(LibreOffice.save(file, "xlsx", place)), false);
    }

    private static void forget(CTCell cell) {
        if (cell.isSetV()) {
            cell.unsetV();
        }
        if (cell.isSetT()) {
            cell.unsetT();
        }
    }
}
