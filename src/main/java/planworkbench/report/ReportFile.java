package planworkbench.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

import planworkbench.report.document.ReportDocument;
import planworkbench.store.AtomicFile;

/// A report as a file to hand in. A reader finds the old file or the new one, never a part.
public final class ReportFile {

    private ReportFile() {}

    /// A name that no file in the folder has yet with any of the endings: the wanted one, else with a number behind it.
    ///
    /// @param numbered the wanted name with a number, as the language writes it
    public static String freeName(Path folder, String wanted, Collection<String> endings,
            IntFunction<String> numbered) {
        String free = wanted;
        for (int number = 2; isTaken(folder, free, endings); number++) {
            free = numbered.apply(number);
        }
        return free;
    }

    private static boolean isTaken(Path folder, String name, Collection<String> endings) {
        return endings.stream().anyMatch(ending -> Files.exists(folder.resolve(name + "." + ending)));
    }

    /// @param file in a folder that exists
    public static void write(ReportDocument report, ReportWriter writer, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(report, bytes);
        write(bytes.toByteArray(), file);
    }

    /// @param file in a folder that exists
    /// @throws FileInUseException where an office program has it open, which would later write over it what it holds
    public static void write(byte[] content, Path file) throws IOException {
        if (isOpenElsewhere(file)) {
            throw new FileInUseException(file);
        }
        AtomicFile.write(file.toAbsolutePath(), content);
    }

    /// Office programs put a file beside the one that they have open: LibreOffice “.~lock.报告.docx#”, Word, Excel and WPS “~$报告.docx”, of a long
    /// name without its first one or two characters.
    private static boolean isOpenElsewhere(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.exists(file) && List.of(".~lock." + name + "#", "~$" + name, "~$" + without(1, name),
                "~$" + without(2, name)).stream().anyMatch(lock -> Files.exists(file.resolveSibling(lock)));
    }

    private static String without(int characters, String name) {
        return name.substring(Math.min(characters, name.length()));
    }
}
