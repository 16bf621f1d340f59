package planworkbench.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// An area of work that the evaluation reports on (重点任务).
///
/// @param indicators codes of the indicators it serves
public record WorkItem(String id, String group, String name, WorkItemKind kind, WorkItemStatus status,
        Source source, @Nullable String department, List<String> indicators) {

    public WorkItem {
        indicators = List.copyOf(indicators);
    }
}
