package planworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import planworkbench.report.ReportFile;
import planworkbench.report.output.ReportFormat;
import planworkbench.text.Messages;

/// Where files of a report go: a folder, or for a single file its name. A file that is there already may hold words that were not read back, so
/// another name is taken, as in the window, unless it is to be replaced.
final class ReportPlace {

    @Option(names = "--overwrite", description = "${bundle:cli.usage.overwrite}")
    private boolean overwrite;

    /// The files of each format. The folder is made by [Files#createDirectories], and only when something is written.
    ///
    /// @param out as it was typed
    /// @param usual the name in a folder, without its ending
    Map<ReportFormat, Path> files(Path out, Set<ReportFormat> formats, String usual, Messages messages) {
        ReportFormat ending = named(out);
        if (ending == null) {
            return files(out, formats, usual, overwrite, messages);
        }
        if (!formats.equals(EnumSet.of(ending))) {
            throw new Refusal("cli.out.one-file", out, String.join(", ",
                    formats.stream().sorted().map(ReportFormat::ending).toList()));
        }
        Path folder = out.toAbsolutePath().getParent();
        String name = out.getFileName().toString();
        return files(folder == null ? Path.of("") : folder, formats,
                name.substring(0, name.length() - ending.ending().length() - 1), overwrite, messages);
    }

    /// @param overwrite whether files that are there are replaced
    static Map<ReportFormat, Path> files(Path folder, Set<ReportFormat> formats, String usual, boolean overwrite,
            Messages messages) {
        List<String> endings = formats.stream().map(ReportFormat::ending).toList();
        String name = overwrite
                ? usual
                : ReportFile.freeName(folder, usual, endings,
                        number -> messages.get("report-file.numbered", usual, number));
        Map<ReportFormat, Path> files = new TreeMap<>();
        formats.forEach(format -> files.put(format, folder.resolve(name + "." + format.ending())));
        return files;
    }

    /// The format that a name ends with; null where it does not, or where such a folder is there.
    private static @Nullable ReportFormat named(Path out) {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isDirectory(out)
                ? null
                : Arrays.stream(ReportFormat.values()).filter(format -> name.endsWith("." + format.ending()))
                        .filter(format -> name.length() > format.ending().length() + 1).findFirst().orElse(null);
    }

    /// Makes the folder of a file.
    ///
    /// @return those that were missing, the innermost first: what fails later takes them away again
    static List<Path> makeFolder(Path file) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path folder = file.toAbsolutePath().getParent(); folder != null && !Files.exists(folder); folder = folder
                .getParent()) {
            missing.add(folder);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return missing;
    }
}
