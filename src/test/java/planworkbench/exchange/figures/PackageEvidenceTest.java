package planworkbench.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Evidence;
import planworkbench.plan.Plan;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkItemStatus;
import planworkbench.store.EvidenceFolder;
import planworkbench.store.Snapshot;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// A package that is handed on brings its files of evidence with it.
class PackageEvidenceTest {

    @TempDir
    Path folder;

    private EvidenceFolder here;
    private EvidenceFolder there;
    private Path handedOn;

    @BeforeEach
    void folders() {
        here = new EvidenceFolder(folder.resolve("here.evidence"));
        there = new EvidenceFolder(folder.resolve("there.evidence"));
        handedOn = folder.resolve("package");
    }

    private Evidence evidence(String name, String content) throws IOException {
        return here.keep(Files.writeString(folder.resolve(name), content));
    }

    private static DataPackage sample() throws Exception {
        return DataPackageReader.read(Path.of("sample-data/wuzhong-services-145"));
    }

    private static Plan plan(Evidence... files) throws Exception {
        return sample().plan().withWorkItems(List.of(new WorkItem("W1", "空间布局", "东部片区", WorkItemKind.TASK,
                WorkItemStatus.UNDER_WAY, null, null, List.of()).withEvidence(List.of(files))));
    }

    private List<Evidence> export(Plan plan) throws Exception {
        return FigureExport.write(new Snapshot(plan, sample().scenarios(), 0, Instant.EPOCH, false, false),
                ExportFormat.JSON, handedOn, here, Messages.of(Language.ZH));
    }

    private Plan imported() throws Exception {
        DataPackage read = DataPackageReader.read(handedOn);
        return read.plan();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void the_copies_of_one_workspace_are_the_copies_of_the_other() throws Exception {
        Evidence approval = evidence("批复.txt", "abc");
        Evidence photo = evidence("照片.jpg", "def");
        export(plan(approval, photo));
        assertThat(new PackageEvidence(handedOn).keepIn(there, imported())).isEmpty();
        assertThat(there.file(approval)).hasContent("abc");
        assertThat(there.file(photo)).hasContent("def");
    }

    @Test
    void what_is_named_no_more_leaves_the_package_and_nothing_else_does() throws Exception {
        Evidence approval = evidence("批复.txt", "abc");
        Evidence photo = evidence("照片.jpg", "def");
        export(plan(approval, photo));
        Files.writeString(handedOn.resolve("evidence/说明.txt"), "by hand");
        export(plan(photo));
        assertThat(names(handedOn.resolve("evidence"))).containsExactly(photo.storedName(), "说明.txt");
        assertThat(names(folder)).noneMatch(name -> name.startsWith(".package"));
    }

    @Test
    void a_copy_that_the_workspace_lost_stays_in_the_package_and_a_damaged_one_is_written_anew() throws Exception {
        Evidence lost = evidence("批复.txt", "abc");
        Evidence damaged = evidence("照片.jpg", "def");
        assertThat(export(plan(lost, damaged))).isEmpty();
        Files.delete(here.file(lost));
        Path copy = handedOn.resolve("evidence").resolve(damaged.storedName());
        Files.writeString(copy, "dxf");
        assertThat(export(plan(lost, damaged))).isEmpty();
        assertThat(names(handedOn.resolve("evidence"))).containsExactlyInAnyOrder(lost.storedName(),
                damaged.storedName());
        assertThat(copy).hasContent("def");
    }

    @Test
    void what_the_workspace_does_not_hold_as_it_says_is_told_and_not_written() throws Exception {
        Evidence lost = evidence("批复.txt", "abc");
        Evidence damaged = evidence("照片.jpg", "def");
        Files.delete(here.file(lost));
        Files.writeString(here.file(damaged), "dxf");
        assertThat(export(plan(lost, damaged))).containsExactly(lost, damaged);
        assertThat(handedOn.resolve("evidence")).doesNotExist();
    }

    @Test
    void no_file_is_written_or_removed_through_a_link() throws Exception {
        Evidence approval = evidence("批复.txt", "abc");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path other = Files.writeString(elsewhere.resolve("0123456789abcdef-别人的.txt"), "x");
        Files.createDirectories(handedOn);
        Files.createSymbolicLink(handedOn.resolve("evidence"), elsewhere);
        assertThatThrownBy(() -> export(plan(approval))).isInstanceOf(IOException.class);
        assertThat(names(elsewhere)).containsExactly(String.valueOf(other.getFileName()));
    }

    @Test
    void what_is_missing_changed_or_a_link_that_leads_out_is_told_and_not_taken() throws Exception {
        Evidence missing = evidence("缺.txt", "one");
        Evidence changed = evidence("改.txt", "two");
        Evidence longer = evidence("长.txt", "six");
        Evidence linked = evidence("链.txt", "ten");
        export(plan(missing, changed, longer, linked));
        Path place = handedOn.resolve("evidence");
        Files.delete(place.resolve(missing.storedName()));
        Files.writeString(place.resolve(changed.storedName()), "2wo");
        Files.writeString(place.resolve(longer.storedName()), "sixty");
        Files.delete(place.resolve(linked.storedName()));
        Files.createSymbolicLink(place.resolve(linked.storedName()), folder.resolve("链.txt"));
        assertThat(new PackageEvidence(handedOn).keepIn(there, imported())).containsExactly(missing, changed, longer,
                linked);
        assertThat(there.path()).doesNotExist();
    }
}
