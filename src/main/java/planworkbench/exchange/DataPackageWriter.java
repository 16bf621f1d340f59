package planworkbench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

import planworkbench.exchange.PlanFile.DocumentFile;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;

/// Writes a plan package: one file a kind of entry, one line an entry, the same bytes for the same plan, so that two
/// versions can be compared line by line.
public final class DataPackageWriter {

    private static final int PLAN_DEPTH = 2;

    private DataPackageWriter() {}

    /// @param folder made where it is missing; files of these names in it are replaced
    public static void write(DataPackage content, Path folder) throws IOException {
        Files.createDirectories(folder);
        Plan plan = content.plan();
        List<DocumentFile> documents = documents(plan, folder);
        write(folder.resolve(PlanFile.NAME), PackageJson.mapper().writer(), PLAN_DEPTH, new PlanFile(PlanFile.FORMAT,
                plan.header(), plan.rules(), List.copyOf(plan.departments().values()), documents));
        JsonMapper json = PackageJson.mapper(plan.region());
        list(folder, json, PackageFile.INDICATORS, List.copyOf(plan.indicators().values()));
        list(folder, json, PackageFile.TARGETS, List.copyOf(plan.targets().values()));
        list(folder, json, PackageFile.OBSERVATIONS, List.copyOf(plan.observations().values()));
        list(folder, json, PackageFile.BREAKS, plan.breaks());
        list(folder, json, PackageFile.WORK_ITEMS, List.copyOf(plan.workItems().values()));
        listIfAny(folder, json, PackageFile.RATINGS, List.copyOf(plan.ratingOverrides().values()));
        listIfAny(folder, json, PackageFile.IDENTITIES, List.copyOf(plan.identities().values()));
        listIfAny(folder, json, PackageFile.FILL_INS, List.copyOf(plan.fillIns().values()));
        listIfAny(folder, json, PackageFile.REPORT_TEXTS, List.copyOf(plan.reportTexts().values()));
        list(folder, json, PackageFile.SCENARIOS,
                content.scenarios().scenarios().values().stream().map(ScenarioEntry::of).toList());
    }

    private static List<DocumentFile> documents(Plan plan, Path folder) throws IOException {
        List<DocumentFile> files = new ArrayList<>();
        for (PlanDocument document : plan.documents()) {
            String file = files.isEmpty() ? "plan.txt" : "document-" + (files.size() + 1) + ".txt";
            Files.writeString(folder.resolve(file), String.join("\n", document.lines()));
            files.add(new DocumentFile(document.name(), file));
        }
        return files;
    }

    /// Without entries there is no file, so that an older program reads the package.
    private static <T> void listIfAny(Path folder, JsonMapper json, PackageFile<T> file, List<T> entries)
            throws IOException {
        if (entries.isEmpty()) {
            Files.deleteIfExists(folder.resolve(file.name()));
        } else {
            list(folder, json, file, entries);
        }
    }

    private static <T> void list(Path folder, JsonMapper json, PackageFile<T> file, List<T> entries)
            throws IOException {
        ObjectWriter writer = json.writerFor(json.getTypeFactory().constructCollectionType(List.class, file.type()));
        write(folder.resolve(file.name()), writer, file.depth(), entries);
    }

    private static void write(Path file, ObjectWriter json, int depth, Object content) throws IOException {
        Files.writeString(file, json.with(new LinesByDepth(depth)).writeValueAsString(content) + "\n");
    }
}
