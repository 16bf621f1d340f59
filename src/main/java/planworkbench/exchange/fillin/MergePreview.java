package planworkbench.exchange.fillin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.FillIn;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.store.Change;

/// What packs that came back would change; nothing is changed yet.
///
/// @param packs in the order of the files
/// @param cells of all packs that are taken, pack by pack
public record MergePreview(List<Pack> packs, List<MergeCell> cells) {

    public MergePreview {
        packs = List.copyOf(packs);
        cells = List.copyOf(cells);
    }

    /// A file, and the pack in it or why there is none to be merged.
    public record Pack(String file, @Nullable ReceivedPack received, @Nullable PackException problem) {}

    /// @param files read before; those that are no packs of this plan are refused as a whole
    public static MergePreview of(Plan plan, List<PackFile> files) {
        List<Pack> packs = withoutDoubles(files.stream().map(file -> pack(plan, file)).toList());
        List<ReceivedPack> received = packs.stream().map(Pack::received).filter(Objects::nonNull).toList();
        return new MergePreview(packs, new MergeComparison(plan).cells(received));
    }

    private static Pack pack(Plan plan, PackFile file) {
        try {
            return new Pack(file.name(), PackReader.read(plan, file.table()), null);
        } catch (PackException e) {
            return new Pack(file.name(), null, e);
        }
    }

    /// Of two files of the same pack nobody knows which counts.
    private static List<Pack> withoutDoubles(List<Pack> packs) {
        Map<FillIn.Key, List<String>> files = new HashMap<>();
        packs.stream().map(Pack::received).filter(Objects::nonNull).forEach(received -> files
                .computeIfAbsent(received.fillIn().key(), _ -> new ArrayList<>()).add(received.file()));
        return packs.stream().map(pack -> {
            List<String> same = pack.received == null ? List.of() : files.get(pack.received.fillIn().key());
            return same == null || same.size() < 2
                    ? pack
                    : new Pack(pack.file, null,
                            new PackException(pack.file, "", PackProblem.GIVEN_TWICE, String.join("、", same)));
        }).toList();
    }

    /// The packs that are taken.
    public Stream<ReceivedPack> received() {
        return packs.stream().map(Pack::received).filter(Objects::nonNull);
    }

    /// Why the others are refused.
    public Stream<PackException> problems() {
        return packs.stream().map(Pack::problem).filter(Objects::nonNull);
    }

    public Stream<MergeCell> cells(MergeKind kind) {
        return cells.stream().filter(cell -> MergeKind.of(cell) == kind);
    }

    Map<MergeCell.Key, MergeCell> byKey() {
        return cells.stream().collect(Collectors.toMap(MergeCell::key, Function.identity()));
    }

    /// Conflicts that nobody decided.
    public Stream<MergeCell> undecided(MergeDecisions decisions) {
        return cells(MergeKind.CONFLICT)
                .filter(cell -> decisions.of(cell) instanceof MergeDecision.Undecided);
    }

    /// Cells to be returned without a reason.
    public Stream<MergeCell> withoutReason(MergeDecisions decisions) {
        return cells.stream().filter(cell -> decisions.of(cell) instanceof MergeDecision.Return(String reason)
                && reason.isBlank());
    }

    /// The figures that would be entered, each once.
    public List<Observation> entries(MergeDecisions decisions) {
        Map<ObservationKey, Observation> entries = new LinkedHashMap<>();
        for (MergeCell cell : cells) {
            Observation entry = cell.entry();
            if (entry != null && decisions.of(cell) instanceof MergeDecision.Accept) {
                Observation earlier = entries.putIfAbsent(cell.figure(), entry);
                if (earlier != null && !MergeComparison.isSameFigure(earlier, entry)) {
                    throw new IllegalArgumentException("two figures for " + cell.figure());
                }
            }
        }
        return List.copyOf(entries.values());
    }

    public long returned(MergeDecisions decisions) {
        return cells.stream().filter(cell -> decisions.of(cell) instanceof MergeDecision.Return).count();
    }

    /// What the fill-ins of the packs become.
    public List<FillIn> fillIns(MergeDecisions decisions) {
        Map<FillIn.Key, List<MergeCell>> byPack = new HashMap<>();
        cells.forEach(cell -> byPack.computeIfAbsent(cell.pack(), _ -> new ArrayList<>()).add(cell));
        return received().map(pack -> decisions.applied(pack.fillIn(),
                byPack.getOrDefault(pack.fillIn().key(), List.of()))).toList();
    }

    /// All that was decided, as one step.
    ///
    /// @throws PackException where the plan has changed since in something that it rests on
    public Change change(Plan now, MergeDecisions decisions) throws PackException {
        requireFits(now);
        return new Change.Several(Stream.concat(
                entries(decisions).stream().<Change>map(Change.PutObservation::new),
                fillIns(decisions).stream().<Change>map(Change.PutFillIn::new)).toList());
    }

    private void requireFits(Plan now) throws PackException {
        for (MergeCell cell : cells) {
            if (!Objects.equals(cell.present(), now.observations().get(cell.figure()))) {
                throw new PackException(cell.file(), cell.place(), PackProblem.STALE);
            }
        }
        for (Pack pack : packs) {
            ReceivedPack received = pack.received;
            if (received != null && !received.fillIn().equals(now.fillIns().get(received.fillIn().key()))) {
                throw new PackException(pack.file, "", PackProblem.STALE);
            }
        }
    }
}
