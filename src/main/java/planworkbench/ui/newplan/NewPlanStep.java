package planworkbench.ui.newplan;

/// What is said of a new plan, one after the other.
public enum NewPlanStep {
    BASICS, TEXT, PLACES, INDICATORS, TARGETS, CREATE;

    /// The last one stays.
    NewPlanStep next() {
        return switch (this) {
            case BASICS -> TEXT;
            case TEXT -> PLACES;
            case PLACES -> INDICATORS;
            case INDICATORS -> TARGETS;
            case TARGETS, CREATE -> CREATE;
        };
    }

    /// The first one stays.
    NewPlanStep previous() {
        return switch (this) {
            case BASICS, TEXT -> BASICS;
            case PLACES -> TEXT;
            case INDICATORS -> PLACES;
            case TARGETS -> INDICATORS;
            case CREATE -> TARGETS;
        };
    }
}
