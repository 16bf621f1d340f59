package planworkbench.plan;

/// How a target stands in an evaluation year (评级). It lives beside the plan because the ratings that people give by
/// hand are kept with it.
public enum Rating {
    /// 提前实现: met before its year
    AHEAD,
    /// 快于预期
    FASTER,
    /// 符合预期
    AS_EXPECTED,
    /// 滞后于预期
    BEHIND,
    /// 已完成: met in its own year
    COMPLETED,
    /// 未完成: missed in its own year
    NOT_COMPLETED,
    /// 无法评估
    NOT_ASSESSABLE
}
