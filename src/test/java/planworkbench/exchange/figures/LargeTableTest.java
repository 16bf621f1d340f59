package planworkbench.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.exchange.sheet.SheetReader;
import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.store.Installation;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;
import planworkbench.store.Workspaces;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// 5,000 indicators × 30 years: read, entered as one step, taken back, still there when opened again, and handed on.
@Tag("slow")
class LargeTableTest {

    private static final int INDICATORS = 5_000;
    private static final int FIRST_YEAR = 1996;
    private static final int YEARS = 30;
    /// From the file to the disk, on a machine that does nothing else.
    private static final Duration PROMISED = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void aLargeTableIsOneStepThatCanBeTakenBackAndOutlivesTheProgram() throws Exception {
        Plan plan = plan();
        Path table = table();
        Path file = folder.resolve("large");
        try (Workspace workspace = workspaces().create(file, plan, SmallPlan.scenarios())) {
            long start = System.nanoTime();
            ImportPreview preview = timed("read and compared", () -> new FigureImport(plan, Mapping.NONE)
                    .preview(SheetReader.read(table), null));
            assertThat(preview.count(Difference.New.class)).isEqualTo((long) INDICATORS * YEARS);
            Snapshot imported = timed("entered",
                    () -> FigureImport.apply(workspace.edits(), List.of(preview), "导入"));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThanOrEqualTo(PROMISED);
            assertThat(imported.revision()).isEqualTo(1);
            assertThat(imported.plan().observations()).hasSize(plan.observations().size() + INDICATORS * YEARS);
            assertThat(timed("undone", () -> workspace.edits().undo()).plan()).isEqualTo(plan);
            assertThat(timed("redone", () -> workspace.edits().redo()).plan()).isEqualTo(imported.plan());
            Path out = folder.resolve("out.xlsx");
            timed("exported", () -> {
                FigureExport.write(imported, ExportFormat.XLSX, out, workspace.edits().evidence(),
                        Messages.of(Language.ZH));
                return out;
            });
            assertThat(new FigureImport(imported.plan(), Mapping.NONE).preview(SheetReader.read(out), null).entries())
                    .isEmpty();
        }
        try (Workspace workspace = timed("opened", () -> workspaces().open(file))) {
            workspace.verify();
            assertThat(workspace.edits().current().canUndo()).isTrue();
            assertThat(workspace.edits().undo().plan()).isEqualTo(plan);
        }
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        System.out.printf("FIGURE %d × %d %s: %d ms%n", INDICATORS, YEARS, what,
                (System.nanoTime() - start) / 1_000_000);
        return result;
    }

    private Workspaces workspaces() {
        return new Workspaces(new Installation(folder, true), () -> Instant.parse("2026-03-02T13:07:00Z"), () -> "王敏");
    }

    private static Plan plan() {
        return SmallPlan.with(IntStream.range(0, INDICATORS)
                .mapToObj(i -> SmallPlan.indicator(code(i), name(i), "亿元", Measure.LEVEL, Definition.ENTERED))
                .toArray(Indicator[]::new));
    }

    private static String code(int i) {
        return "X%05d".formatted(i);
    }

    private static String name(int i) {
        return "第%d镇规模以上工业总产值".formatted(i);
    }

    /// By POI, and as departments do: names and units as shared texts, no codes.
    private Path table() throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, true, true);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("年鉴");
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("指标");
            head.createCell(1).setCellValue("单位");
            for (int year = 0; year < YEARS; year++) {
                head.createCell(2 + year).setCellValue(FIRST_YEAR + year + "年");
            }
            for (int i = 0; i < INDICATORS; i++) {
                Row row = sheet.createRow(1 + i);
                row.createCell(0).setCellValue(name(i));
                row.createCell(1).setCellValue("亿元");
                for (int year = 0; year < YEARS; year++) {
                    row.createCell(2 + year).setCellValue(Math.round((100 + i * 0.37 + year * 1.9) * 100) / 100.0);
                }
            }
            workbook.write(out);
        }
        return file;
    }
}
