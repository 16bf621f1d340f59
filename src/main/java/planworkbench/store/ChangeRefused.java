package planworkbench.store;

/// A change that does not fit the workspace; nothing was written.
public final class ChangeRefused extends StoreException {

    private static final long serialVersionUID = 1;

    /// Why.
    public enum Reason {
        UNKNOWN_INDICATOR, UNKNOWN_SCENARIO, UNKNOWN_TARGET, UNKNOWN_WORK_ITEM,
        /// a rating, or a text of a report, for a year that is not evaluated
        RATING_YEAR,
        /// a series without a region
        NO_REGION,
        /// a figure that no unit explains
        TOO_LARGE,
        /// another scenario builds on the one to be removed
        SCENARIO_HAS_CHILDREN,
        /// the scenario is protected from changes
        SCENARIO_LOCKED,
        /// the scenario is frozen as approved
        SCENARIO_APPROVED,
        /// the scenario is not approved
        SCENARIO_NOT_APPROVED,
        /// why an approval is taken away is not said
        NO_REASON,
        /// a scenario would become its own ancestor
        SCENARIO_CYCLE,
        /// a code, an id or a name that is empty, too long, or holds what cannot be seen or typed
        NAME,
        /// another indicator has this name or code
        NAME_TAKEN, UNKNOWN_DEPARTMENT,
        /// something else still refers to the indicator
        INDICATOR_IN_USE,
        /// a ratio or a growth of something that is computed itself
        COMPUTED_COMPONENT,
        /// a formula would be wrong
        FORMULA,
        /// a target for a year that is not after the base year
        TARGET_YEAR,
        /// a planned value of a target for a year that is not before its own and after the base year
        PLANNED_YEAR,
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

    /// Code of the indicator, id of the scenario, target or area of work, or number of the step, that it is about.
    public String subject() {
        return subject;
    }
}
