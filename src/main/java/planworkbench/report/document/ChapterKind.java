package planworkbench.report.document;

/// The chapters of a report, in their order; the practice of mid-term evaluations has named them.
public enum ChapterKind {
    /// 总体评价
    OVERALL,
    /// 主要指标完成情况
    TARGETS,
    /// 重点任务进展
    WORK_ITEMS,
    /// 存在问题
    PROBLEMS,
    /// 面临形势
    SITUATION,
    /// 对策建议
    MEASURES,
    /// 规划调整建议
    ADJUSTMENTS,
    /// 附件：评估规则
    RULES,
    /// 附件：运行记录
    RUN_RECORD;

    /// An annex begins on a page of its own.
    public boolean isAnnex() {
        return this == RULES || this == RUN_RECORD;
    }
}
