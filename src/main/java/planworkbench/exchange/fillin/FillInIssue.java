package planworkbench.exchange.fillin;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import planworkbench.plan.Plan;
import planworkbench.store.Change;
import planworkbench.store.ChangeStopped;
import planworkbench.store.EditService;
import planworkbench.store.Progress;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;

/// Sends packs out: a file for each department in a folder, and once all are in place, one step that notes who was asked. What fails
/// or is stopped takes away whatever it wrote.
public final class FillInIssue {

    private static final Logger LOG = LoggerFactory.getLogger(FillInIssue.class);

    private final EditService edits;
    private final Messages messages;

    /// @param messages the language of the packs
    public FillInIssue(EditService edits, Messages messages) {
        this.edits = edits;
        this.messages = messages;
    }

    /// @param files by name, in the order of the departments
    public record Issued(SequencedMap<String, FillInPack> files, Snapshot after) {}

    /// The files that the next packs of some departments would be; those that are asked for nothing are left out.
    public static SequencedMap<String, FillInPack> files(Plan plan, int year, Collection<String> departments,
            Messages messages) {
        SequencedMap<String, FillInPack> files = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String id : departments) {
            FillInPack pack = FillInPack.next(plan, id, year);
            if (!pack.rows().isEmpty()) {
                String name = PackFileName.of(pack, pack.department().name(), messages);
                boolean free = taken.add(name.toLowerCase(Locale.ROOT));
                files.put(free ? name : PackFileName.of(pack, id + "_" + pack.department().name(), messages), pack);
            }
        }
        return files;
    }

    /// @throws IssueRefused where a file is in the way or the folder cannot be written
    /// @throws ChangeStopped where the watcher says so
    public Issued issue(int year, Collection<String> departments, Path folder, Progress progress) {
        SequencedMap<String, FillInPack> files = files(edits.current().plan(), year, departments, messages);
        if (files.isEmpty()) {
            throw new IssueRefused("pack.refused.nothing", Integer.toString(year));
        }
        List<Path> made = new ArrayList<>();
        try {
            write(files, makeFolder(folder.toAbsolutePath().normalize(), made), made, progress);
            return new Issued(files, edits.apply(noted(files.values()), why(year, files.values()), progress));
        } catch (FileAlreadyExistsException e) {
            remove(made);
            throw new IssueRefused("pack.refused.exists", e.getFile());
        } catch (IOException e) {
            remove(made);
            throw new IssueRefused("pack.refused.folder", folder, e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            remove(made);
            throw e;
        }
    }

    private static Path makeFolder(Path folder, List<Path> made) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path at = folder; at != null && Files.notExists(at); at = at.getParent()) {
            missing.addFirst(at);
        }
        for (Path each : missing) {
            made.add(Files.createDirectory(each));
        }
        return folder;
    }

    /// First all of them beside their places, then each under its name.
    private void write(SequencedMap<String, FillInPack> files, Path folder, List<Path> made, Progress progress)
            throws IOException {
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new FileAlreadyExistsException(folder.resolve(name).toString());
            }
        }
        Path drafts = Files.createTempDirectory(folder, ".fill-in");
        List<Path> written = new ArrayList<>(List.of(drafts));
        try {
            for (Map.Entry<String, FillInPack> file : files.entrySet()) {
                goOn(progress, written.size() - 1, files.size());
                Path draft = drafts.resolve(file.getKey());
                written.add(draft);
                Files.write(draft, new PackWriter(file.getValue(), messages).bytes());
            }
            goOn(progress, files.size(), files.size());
            for (String name : files.keySet()) {
                Path place = folder.resolve(name);
                Files.move(drafts.resolve(name), place);
                made.add(place);
            }
        } finally {
            remove(written);
        }
    }

    private static void goOn(Progress progress, int done, int of) {
        if (!progress.goOn(done, of)) {
            throw new ChangeStopped();
        }
    }

    private static Change noted(Collection<FillInPack> packs) {
        return new Change.Several(
                packs.stream().<Change>map(pack -> new Change.PutFillIn(pack.sent())).toList());
    }

    private String why(int year, Collection<FillInPack> packs) {
        String first = packs.iterator().next().department().name();
        return packs.size() == 1
                ? messages.get("pack.why.one", Integer.toString(year), first)
                : messages.get("pack.why.several", Integer.toString(year), first, packs.size());
    }

    /// The last first: a folder goes after what is in it, and stays where somebody else put something there.
    private static void remove(List<Path> made) {
        for (Path each : made.reversed()) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException e) {
                LOG.warn("cannot remove {}: {}", each, e.toString());
            }
        }
    }
}
