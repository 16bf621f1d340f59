package planworkbench.ui.evaluation.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import planworkbench.plan.Evidence;
import planworkbench.store.EvidenceFolder;
import planworkbench.store.EvidenceRefused;

/// What became of files that were to be kept as evidence.
record KeptEvidence(List<Evidence> kept, List<EvidenceRefused> refused) {

    /// Copies them one after the other; those that cannot be taken do not keep the others out.
    static KeptEvidence of(EvidenceFolder folder, List<Path> files) {
        List<Evidence> kept = new ArrayList<>();
        List<EvidenceRefused> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                kept.add(folder.keep(file));
            } catch (EvidenceRefused e) {
                refused.add(e);
            }
        }
        return new KeptEvidence(kept, refused);
    }
}
