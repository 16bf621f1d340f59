package planworkbench.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// A step of an area of work that can be dated (里程碑).
///
/// @param text what is to be there then, a line
/// @param due when it was planned for
/// @param done when it was reached; null while it was not
public record WorkMilestone(String text, DueDate due, @Nullable LocalDate done) {

    public WorkMilestone {
        if (!ReadableName.hasLength(text) || !ReadableName.isVisible(text)) {
            throw new IllegalArgumentException("not a milestone in words: " + text);
        }
        if (done != null && !DueDate.isPlausible(done.getYear())) {
            throw new IllegalArgumentException("not a date of a milestone: " + done);
        }
    }

    /// Whether it was reached by a day, that day included.
    public boolean isDone(LocalDate at) {
        return done != null && !done.isAfter(at);
    }

    /// Whether its time is over at the end of a day and it was not reached by then.
    public boolean isOverdue(LocalDate at) {
        return !due.lastDay().isAfter(at) && !isDone(at);
    }

    public WorkMilestone done(@Nullable LocalDate on) {
        return new WorkMilestone(text, due, on);
    }
}
