package planworkbench.plan;

/// What an area of work is to the plan: 框架, 任务, 现状 or 保障.
public enum WorkItemKind {
    FRAMEWORK, TASK, CURRENT_STATE, SAFEGUARD
}
