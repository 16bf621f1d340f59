package planworkbench.exchange.fillin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.CellAddress;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;

/// What a department wrote for one figure.
///
/// @param written the value as it stands there; empty where nothing does
/// @param evidence where the figure is from; may be empty
/// @param remark reason or remark; may be empty
public record ReceivedCell(SeriesKey series, CellAddress address, String written, String evidence, String remark,
        Answer answer) {

    /// The longest evidence or remark that is taken.
    public static final int LONGEST_TEXT = 500;

    public sealed interface Answer {}

    /// @param value in the indicator's unit
    /// @param status null where none was chosen
    public record Figure(double value, @Nullable ObservationStatus status) implements Answer {}

    /// There is no figure, or none was filled in.
    public record NoFigure() implements Answer {}

    /// @param key of the message that says why
    public record Refused(String key, List<Object> arguments) implements Answer {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        Refused(PackProblem problem, Object... arguments) {
            this(problem.key(), List.of(arguments));
        }
    }
}
