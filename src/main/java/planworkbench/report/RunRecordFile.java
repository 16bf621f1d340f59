package planworkbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.report.RunRecordRefused.Kind;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.Sampling;
import planworkbench.store.AtomicFile;
import planworkbench.store.DomainJson;

/// A run record as a small JSON file, the same bytes for the same record; strictly read, for files come from anywhere.
public final class RunRecordFile {

    private static final String FORMAT = "plan-workbench-run";
    private static final int VERSION = 1;
    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_PATHS = 10_000_000;

    private RunRecordFile() {}

    /// Its fields in the order in which they are written.
    private record Content(String format, int formatVersion, String version, String plan, String dataHash,
            Supposed scenario, long seed, int paths, Sampling sampling, double correlation, double persistence,
            int horizon) {}

    private record Supposed(String id, String name, Origin origin, List<Assumption> assumptions,
            @Nullable Correlations correlations) {}

    public static String text(RunRecord run) {
        ResolvedScenario scenario = run.scenario();
        Chance chance = run.chance();
        Content content = new Content(FORMAT, VERSION, run.version(), run.plan(), run.dataHash(),
                new Supposed(scenario.id(), scenario.name(), scenario.origin(),
                        scenario.assumptions().values().stream().map(ResolvedAssumption::assumption).toList(),
                        scenario.correlations()),
                chance.seed(), chance.paths(), chance.sampling(), chance.correlation(), chance.persistence(),
                run.horizon());
        try {
            return DomainJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(content)
                    .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void write(RunRecord run, Path file) throws IOException {
        AtomicFile.write(file.toAbsolutePath(), text(run).getBytes(StandardCharsets.UTF_8));
    }

    public static RunRecord read(Path file) throws RunRecordRefused {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RunRecordRefused(Kind.TOO_LARGE, "");
            }
            return read(bytes);
        } catch (JsonProcessingException e) {
            throw new RunRecordRefused(Kind.NOT_A_RUN, e.getOriginalMessage());
        } catch (IOException e) {
            throw new RunRecordRefused(Kind.UNREADABLE, e.getClass().getSimpleName());
        }
    }

    private static RunRecord read(byte[] bytes) throws IOException, RunRecordRefused {
        JsonMapper json = DomainJson.mapper();
        JsonNode tree = json.readTree(bytes);
        if (!tree.path("format").asText().equals(FORMAT)) {
            throw new RunRecordRefused(Kind.NOT_A_RUN, "format");
        }
        if (tree.path("formatVersion").asInt() > VERSION) {
            throw new RunRecordRefused(Kind.NEWER, tree.path("version").asText());
        }
        Content content = json.readValue(bytes, Content.class);
        require(content.paths() >= 1 && content.paths() <= MOST_PATHS, "paths");
        require(content.correlation() >= 0 && content.correlation() < 1, "correlation");
        require(content.persistence() > -1 && content.persistence() < 1, "persistence");
        require(content.dataHash().matches("[0-9a-f]{64}"), "dataHash");
        return new RunRecord(content.version(), content.plan(), content.dataHash(), scenario(content.scenario()),
                new Chance(content.sampling(), content.seed(), content.paths(), content.correlation(),
                        content.persistence()),
                content.horizon());
    }

    private static ResolvedScenario scenario(Supposed supposed) throws RunRecordRefused {
        NavigableMap<SeriesKey, ResolvedAssumption> assumptions = new TreeMap<>();
        for (Assumption assumption : supposed.assumptions()) {
            require(assumptions.putIfAbsent(assumption.series(),
                    new ResolvedAssumption(assumption, supposed.id())) == null, assumption.series().indicator());
        }
        return new ResolvedScenario(supposed.id(), supposed.name(), supposed.origin(), assumptions,
                supposed.correlations());
    }

    private static void require(boolean fits, String what) throws RunRecordRefused {
        if (!fits) {
            throw new RunRecordRefused(Kind.NOT_A_RUN, what);
        }
    }
}
