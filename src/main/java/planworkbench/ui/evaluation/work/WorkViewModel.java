package planworkbench.ui.evaluation.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.WorkOverview;
import planworkbench.plan.Department;
import planworkbench.plan.Evidence;
import planworkbench.plan.Plan;
import planworkbench.plan.Source;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkItemStatus;
import planworkbench.store.Change;
import planworkbench.store.EditService;
import planworkbench.store.EvidenceRefused;
import planworkbench.ui.common.FolderWindow;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;

/// 重点任务: the areas of work as of a day, one of which is looked at and reported on. Every change is saved at once as a step of its own.
public final class WorkViewModel {

    private final ReadOnlyObjectWrapper<@Nullable WorkOverview> overview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<WorkLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable WorkItem> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> missing = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<EvidenceRefused>> refused = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<WorkFilter> filter = new SimpleObjectProperty<>(WorkFilter.ALL);
    private final ObjectProperty<WorkGrouping> grouping = new SimpleObjectProperty<>(WorkGrouping.GROUP);

    private final WorkspaceModel workspace;
    private final ObservableValue<@Nullable Integer> year;
    /// What is on its way to the disk, by id.
    private final Map<String, WorkItem> unsaved = new HashMap<>();
    private final Set<String> folded = new HashSet<>();
    private Plan plan;
    private @Nullable LocalDate today;
    private @Nullable String selectedId;

    /// @param year that is evaluated; null while that is not known
    public WorkViewModel(WorkspaceModel workspace, ObservableValue<@Nullable Integer> year) {
        this.workspace = workspace;
        this.year = year;
        this.plan = workspace.snapshot().plan();
        workspace.pageProperty().subscribe(_ -> open());
        workspace.snapshotProperty().subscribe(_ -> refresh());
        workspace.savingProperty().subscribe(saving -> {
            if (!saving && !unsaved.isEmpty()) {
                unsaved.clear();
                refresh();
            }
        });
        year.subscribe(_ -> refresh());
        filter.subscribe(_ -> list());
        grouping.subscribe(_ -> list());
    }

    /// Null until the page is open for the first time.
    ReadOnlyObjectProperty<@Nullable WorkOverview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// What the filter leaves, under its heads.
    ReadOnlyObjectProperty<List<WorkLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// The one that is reported on; null where there is none.
    ReadOnlyObjectProperty<@Nullable WorkItem> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Hashes of the selected item's files that are not in the evidence folder.
    ReadOnlyObjectProperty<Set<String>> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /// The files that were offered last and not taken.
    ReadOnlyObjectProperty<List<EvidenceRefused>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    ObjectProperty<WorkFilter> filterProperty() {
        return filter;
    }

    ObjectProperty<WorkGrouping> groupingProperty() {
        return grouping;
    }

    /// The plan as it will be on the disk.
    Plan plan() {
        return plan;
    }

    /// As of which day it is counted: the last one of the evaluated year, or today where that is still to come.
    LocalDate day() {
        Integer evaluated = year.getValue();
        LocalDate last = evaluated == null ? null : LocalDate.of(evaluated, 12, 31);
        LocalDate now = today;
        if (now == null) {
            return last == null ? LocalDate.of(plan.targetYear(), 12, 31) : last;
        }
        return last == null || last.isAfter(now) ? now : last;
    }

    /// Today by the clock of the workspace; the day of the counts until it is known.
    LocalDate today() {
        return today == null ? day() : today;
    }

    void select(String id) {
        if (!id.equals(selectedId)) {
            selectedId = id;
            refused.set(List.of());
            showSelected();
        }
    }

    /// Selects an item that was found elsewhere; it is listed whatever the list was narrowed to.
    public void show(String id) {
        filter.set(WorkFilter.ALL);
        grouping.set(WorkGrouping.GROUP);
        folded.clear();
        list();
        select(id);
    }

    /// Lists or hides what is below a head.
    void fold(String part, boolean hidden) {
        if (hidden ? folded.add(part) : folded.remove(part)) {
            list();
        }
    }

    /// Changes an item as one step. What is on its way to the disk is changed further, not undone.
    void edit(String id, UnaryOperator<WorkItem> change) {
        WorkItem before = plan.workItems().get(id);
        if (before == null) {
            return;
        }
        WorkItem after = change.apply(before);
        if (!after.equals(before)) {
            unsaved.put(id, after);
            workspace.apply(new Change.PutWorkItem(after), "");
            refresh();
        }
    }

    /// Adds an item behind the selected one's group and selects it.
    ///
    /// @param name until it is named
    /// @param group where no other is selected
    void add(String name, String group) {
        WorkItem like = selected.get();
        String id = IntStream.iterate(plan.workItems().size() + 1, number -> number + 1)
                .mapToObj(number -> "W" + number).filter(each -> !plan.workItems().containsKey(each)).findFirst()
                .orElseThrow();
        WorkItem added = new WorkItem(id, like == null ? group : like.group(), name, WorkItemKind.TASK,
                WorkItemStatus.NOT_REPORTED, null, like == null ? null : like.department(), List.of());
        filter.set(WorkFilter.ALL);
        folded.remove(added.group());
        selectedId = id;
        unsaved.put(id, added);
        workspace.apply(new Change.PutWorkItem(added), "");
        refresh();
    }

    /// Takes the selected item away; undo brings it back with everything.
    void remove(String id) {
        List<String> ids = List.copyOf(plan.workItems().keySet());
        int at = ids.indexOf(id);
        if (at >= 0) {
            selectedId = at + 1 < ids.size() ? ids.get(at + 1) : at > 0 ? ids.get(at - 1) : null;
            unsaved.remove(id);
            workspace.apply(new Change.RemoveWorkItem(id), "");
            showSelected();
        }
    }

    /// Copies files into the evidence folder and lists them with the item, those that can be taken.
    void keep(String id, List<Path> files) {
        refused.set(List.of());
        WorkItem listed = plan.workItems().get(id);
        int room = listed == null ? 0 : WorkItem.MOST_EVIDENCE - listed.evidence().size();
        workspace.ask(edits -> edits.evidence().keep(files, room), done -> {
            if (id.equals(selectedId)) {
                refused.set(done.refused());
            }
            edit(id, item -> item.withEvidence(with(item.evidence(), done.kept())));
        });
    }

    /// The same content is listed once, under its first name.
    private static List<Evidence> with(List<Evidence> listed, List<Evidence> kept) {
        Map<String, Evidence> byHash = new LinkedHashMap<>();
        listed.forEach(file -> byHash.put(file.hash(), file));
        kept.forEach(file -> byHash.putIfAbsent(file.hash(), file));
        return byHash.values().stream().limit(WorkItem.MOST_EVIDENCE).toList();
    }

    /// Shows the folder of evidence in the system's own window.
    void openFolder() {
        workspace.ask(edits -> {
            FolderWindow.show(edits.evidence().path());
            return true;
        }, _ -> {});
    }

    void showSource(Source source) {
        workspace.shownSourceProperty().set(source);
    }

    /// Opens the page of figures at an indicator.
    void openIndicator(String code) {
        workspace.selectedSeriesProperty().set(plan.series(code));
        workspace.pageProperty().set(PageId.INDICATORS);
    }

    private void open() {
        if (workspace.pageProperty().get() == PageId.EVALUATION) {
            workspace.ask(EditService::signature, by -> {
                today = by.date();
                refresh();
            });
        }
        refresh();
    }

    private void refresh() {
        if (workspace.pageProperty().get() != PageId.EVALUATION) {
            return;
        }
        Plan saved = workspace.snapshot().plan();
        if (unsaved.isEmpty()) {
            plan = saved;
        } else {
            Map<String, WorkItem> items = new LinkedHashMap<>(saved.workItems());
            items.putAll(unsaved);
            plan = saved.withWorkItems(items.values());
        }
        overview.set(WorkOverview.of(plan, day()));
        list();
        showSelected();
    }

    private void list() {
        WorkOverview counted = overview.get();
        if (counted == null) {
            return;
        }
        List<WorkLine> listed = new ArrayList<>();
        for (WorkOverview.Part part : parts(counted)) {
            List<WorkItem> left = part.items().stream().filter(item -> filter.get().accepts(item, counted.at()))
                    .toList();
            if (!left.isEmpty()) {
                boolean open = !folded.contains(part.name());
                listed.add(new WorkLine.Head(part.name(), part.counts(), open));
                if (open) {
                    left.forEach(item -> listed.add(new WorkLine.Item(part.name(), item, beside(item),
                            counted.at())));
                }
            }
        }
        lines.set(listed);
    }

    private String beside(WorkItem item) {
        if (grouping.get() == WorkGrouping.DEPARTMENT) {
            return item.group();
        }
        Department department = item.department() == null ? null : plan.departments().get(item.department());
        return department == null ? "" : department.name();
    }

    private List<WorkOverview.Part> parts(WorkOverview counted) {
        return switch (grouping.get()) {
            case GROUP -> counted.groups();
            case ZONE -> counted.zones();
            case DEPARTMENT -> counted.departments();
        };
    }

    private void showSelected() {
        WorkItem before = selected.get();
        WorkItem now = selectedId == null ? null : plan.workItems().get(selectedId);
        if (now == null && !plan.workItems().isEmpty()) {
            now = plan.workItems().firstEntry().getValue();
            selectedId = now.id();
        }
        selected.set(now);
        List<Evidence> files = now == null ? List.of() : now.evidence();
        if (before == null || now == null || !before.evidence().equals(files)) {
            lookFor(now);
        }
    }

    private void lookFor(@Nullable WorkItem item) {
        missing.set(Set.of());
        if (item != null && !item.evidence().isEmpty()) {
            workspace.ask(edits -> {
                Set<String> absent = new HashSet<>();
                item.evidence().stream().filter(file -> !edits.evidence().holds(file))
                        .forEach(file -> absent.add(file.hash()));
                return absent;
            }, absent -> {
                if (item.id().equals(selectedId)) {
                    missing.set(absent);
                }
            });
        }
    }
}
