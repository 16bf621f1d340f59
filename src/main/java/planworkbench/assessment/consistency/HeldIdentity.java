package planworkbench.assessment.consistency;

import java.util.List;

/// An identity that the figures were held against and that holds.
///
/// @param kind of the finding that it would be otherwise
/// @param parts the figures that are added, or part and whole of a share
/// @param stated what they have to come to
/// @param computed what they come to
public record HeldIdentity(FindingKind kind, List<String> indicators, List<Evidence> sources, List<Double> parts,
        double stated, double computed) {

    public HeldIdentity {
        indicators = List.copyOf(indicators);
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
    }
}
