package planworkbench.plan;

import java.util.List;

/// What figures of one year have to come to, as a user says (恒等关系).
public sealed interface Identity {

    String name();

    /// The whole is the sum of its parts.
    ///
    /// @param parts codes of at least two indicators
    record TotalOfParts(String name, String total, List<String> parts) implements Identity {
        public TotalOfParts {
            parts = List.copyOf(parts);
            if (parts.size() < 2 || parts.contains(total)) {
                throw new IllegalArgumentException("not the parts of " + total + ": " + parts);
            }
        }
    }

    /// The share is part over whole, in per cent where its unit is %.
    record ShareOfWhole(String name, String share, String part, String whole) implements Identity {}
}
