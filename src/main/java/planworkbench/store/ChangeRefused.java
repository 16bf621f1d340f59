package planworkbench.store;

/// A change that does not fit the workspace; nothing was written.
public final class ChangeRefused extends StoreException {

    private static final long serialVersionUID = 1;

    /// Why.
    public enum Reason {
        UNKNOWN_INDICATOR, UNKNOWN_SCENARIO, UNKNOWN_TARGET,
        /// a rating for a year that is not evaluated
        RATING_YEAR,
        /// a series without a region
        NO_REGION,
        /// a figure that no unit explains
        TOO_LARGE,
        /// another scenario builds on the one to be removed
        SCENARIO_HAS_CHILDREN,
        /// the scenario is protected from changes
        SCENARIO_LOCKED,
        /// a scenario would become its own ancestor
        SCENARIO_CYCLE,
        /// a step that the history does not have
        UNKNOWN_STEP
    }

    private final Reason reason;
    private final String subject;

    ChangeRefused(Reason reason, String subject) {
        super(reason + " " + subject, null);
        this.reason = reason;
        this.subject = subject;
    }

    public Reason reason() {
        return reason;
    }

    /// Code of the indicator, id of the scenario or target, or number of the step, that it is about.
    public String subject() {
        return subject;
    }
}
