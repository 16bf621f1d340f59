package planworkbench.exchange.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import planworkbench.store.AtomicFile;
import planworkbench.store.DomainJson;

/// How tables were read for each plan, kept in a file of the installation. A file that cannot be read is as good as none.
public final class MappingMemory {

    private static final Logger LOG = LoggerFactory.getLogger(MappingMemory.class);

    private final Path file;

    /// @param folder of the installation
    public MappingMemory(Path folder) {
        file = folder.resolve("imports.json");
    }

    /// @param plan its id
    public Mapping of(String plan) {
        return all().getOrDefault(plan, Mapping.NONE);
    }

    /// Adds to what is remembered for a plan.
    public void remember(String plan, Mapping mapping) {
        Map<String, Mapping> all = new TreeMap<>(all());
        all.merge(plan, mapping, Mapping::with);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, mapper().writeValueAsBytes(all));
        } catch (IOException e) {
            LOG.warn("cannot write {}: {}", file, e.toString());
        }
    }

    private Map<String, Mapping> all() {
        try {
            return mapper().readValue(Files.readString(file), new TypeReference<Map<String, Mapping>>() {
            });
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (IOException e) {
            LOG.warn("cannot read {}: {}", file, e.toString());
            return Map.of();
        }
    }

    private static JsonMapper mapper() {
        return DomainJson.mapper().rebuild().enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    }
}
