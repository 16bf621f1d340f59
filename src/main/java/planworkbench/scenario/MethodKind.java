package planworkbench.scenario;

/// The projection methods by name, in the order in which they are offered.
public enum MethodKind {
    // what is said of every year
    CONSTANT_GROWTH, REAL_GROWTH, GROWTH_PATH, REAL_GROWTH_PATH, CONSTANT_STEP, STEP_PATH,
    // fitted to the past
    PAST_GROWTH, LINEAR_TREND, LOG_LINEAR_TREND, HOLT,
    // towards a ceiling, after another series, or given
    LOGISTIC, ELASTICITY, SHARE_OF, FIXED_VALUES;

    public static MethodKind of(ProjectionMethod method) {
        return switch (method) {
            case ProjectionMethod.ConstantGrowth _ -> CONSTANT_GROWTH;
            case ProjectionMethod.RealGrowth _ -> REAL_GROWTH;
            case ProjectionMethod.GrowthPath _ -> GROWTH_PATH;
            case ProjectionMethod.RealGrowthPath _ -> REAL_GROWTH_PATH;
            case ProjectionMethod.ConstantStep _ -> CONSTANT_STEP;
            case ProjectionMethod.StepPath _ -> STEP_PATH;
            case ProjectionMethod.PastGrowth _ -> PAST_GROWTH;
            case ProjectionMethod.LinearTrend _ -> LINEAR_TREND;
            case ProjectionMethod.LogLinearTrend _ -> LOG_LINEAR_TREND;
            case ProjectionMethod.Holt _ -> HOLT;
            case ProjectionMethod.Logistic _ -> LOGISTIC;
            case ProjectionMethod.Elasticity _ -> ELASTICITY;
            case ProjectionMethod.ShareOf _ -> SHARE_OF;
            case ProjectionMethod.FixedValues _ -> FIXED_VALUES;
        };
    }
}
