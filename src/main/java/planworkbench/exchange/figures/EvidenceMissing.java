package planworkbench.exchange.figures;

import java.util.List;
import java.util.stream.Collectors;

import planworkbench.plan.Evidence;
import planworkbench.text.Messages;
import planworkbench.text.WordedFailure;

/// Files of evidence that did not come along; all else did.
public final class EvidenceMissing extends RuntimeException implements WordedFailure {

    private static final long serialVersionUID = 1;

    private final transient List<Evidence> missing;

    /// @param missing at least one
    public EvidenceMissing(List<Evidence> missing) {
        super(missing.size() + " files of evidence are missing");
        this.missing = List.copyOf(missing);
    }

    @Override
    public String text(Messages messages) {
        return messages.get("evidence.missing", missing.size(), missing.stream().map(Evidence::name).distinct()
                .collect(Collectors.joining(messages.get("planned.names-separator"))));
    }
}
