package planworkbench.plan;

import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// An area of work that the evaluation reports on (重点任务).
///
/// @param source the sentence of the plan; null for one that was added since and does not stand there
/// @param indicators codes of the indicators it serves, each once
/// @param progress what was done so far (进展), as the department reports it; empty while nothing was reported
/// @param milestones steps with their dates (里程碑), in the order in which they are shown
/// @param evidence files that prove it (佐证材料), each content once
public record WorkItem(String id, String group, String name, WorkItemKind kind, WorkItemStatus status,
        @Nullable Source source, @Nullable String department, List<String> indicators, String progress,
        List<WorkMilestone> milestones, List<Evidence> evidence) {

    /// Progress is a section of the report, no report of its own.
    public static final int LONGEST_PROGRESS = 5000;
    public static final int MOST_MILESTONES = 100;
    public static final int MOST_EVIDENCE = 100;

    /// What stands between a part of the district and what is to become of it, as in “东部片区：两业融合发展核心区”.
    private static final String AFTER_ZONE = "：";

    public WorkItem {
        indicators = List.copyOf(indicators);
        milestones = List.copyOf(milestones);
        evidence = List.copyOf(evidence);
        if (progress.length() > LONGEST_PROGRESS) {
            throw new IllegalArgumentException("progress of " + progress.length() + " characters: " + id);
        }
        if (milestones.size() > MOST_MILESTONES || evidence.size() > MOST_EVIDENCE) {
            throw new IllegalArgumentException(
                    milestones.size() + " milestones and " + evidence.size() + " files are too many: " + id);
        }
        if (!evidence.stream().map(Evidence::hash).allMatch(new HashSet<>()::add)) {
            throw new IllegalArgumentException("the same file twice: " + id);
        }
    }

    /// One of which nothing was reported yet.
    public WorkItem(String id, String group, String name, WorkItemKind kind, WorkItemStatus status,
            @Nullable Source source, @Nullable String department, List<String> indicators) {
        this(id, group, name, kind, status, source, department, indicators, "", List.of(), List.of());
    }

    /// What a name says before its colon (东部片区), which is a part of the district where the framework names it so;
    /// empty where there is none.
    public String beforeColon() {
        int colon = name.indexOf(AFTER_ZONE);
        return colon < 0 ? "" : name.substring(0, colon).strip();
    }

    public WorkItem withGroup(String replaced) {
        return new WorkItem(id, replaced, name, kind, status, source, department, indicators, progress, milestones,
                evidence);
    }

    public WorkItem withName(String replaced) {
        return new WorkItem(id, group, replaced, kind, status, source, department, indicators, progress, milestones,
                evidence);
    }

    public WorkItem withKind(WorkItemKind replaced) {
        return new WorkItem(id, group, name, replaced, status, source, department, indicators, progress, milestones,
                evidence);
    }

    public WorkItem withStatus(WorkItemStatus replaced) {
        return new WorkItem(id, group, name, kind, replaced, source, department, indicators, progress, milestones,
                evidence);
    }

    public WorkItem withDepartment(@Nullable String replaced) {
        return new WorkItem(id, group, name, kind, status, source, replaced, indicators, progress, milestones,
                evidence);
    }

    public WorkItem withIndicators(List<String> replaced) {
        return new WorkItem(id, group, name, kind, status, source, department, replaced, progress, milestones,
                evidence);
    }

    public WorkItem withProgress(String replaced) {
        return new WorkItem(id, group, name, kind, status, source, department, indicators, replaced, milestones,
                evidence);
    }

    public WorkItem withMilestones(List<WorkMilestone> replaced) {
        return new WorkItem(id, group, name, kind, status, source, department, indicators, progress, replaced,
                evidence);
    }

    public WorkItem withEvidence(List<Evidence> replaced) {
        return new WorkItem(id, group, name, kind, status, source, department, indicators, progress, milestones,
                replaced);
    }
}
