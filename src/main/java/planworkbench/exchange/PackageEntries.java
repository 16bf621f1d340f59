package planworkbench.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.Evidence;
import planworkbench.plan.Observation;
import planworkbench.plan.PlanHeader;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkMilestone;
import planworkbench.scenario.ProjectionMethod;

/// Reads the JSON of a package entry by entry, so that a refusal names the one that is wrong.
final class PackageEntries {

    private final PackageFolder folder;
    private final JsonMapper mapper;
    private final JsonMapper stream;

    PackageEntries(PackageFolder folder, JsonMapper mapper) {
        this.folder = folder;
        this.mapper = mapper;
        this.stream = mapper.rebuild().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    }

    PlanFile planFile() throws PackageException {
        String text = json(PlanFile.NAME);
        try {
            JsonNode tree = mapper.readTree(text);
            int format = tree.path("format").asInt(PlanFile.FORMAT);
            if (format > PlanFile.FORMAT) {
                throw new PackageException(PlanFile.NAME, "", PackageProblem.NEWER_FORMAT, null, format,
                        PlanFile.FORMAT);
            }
            requireSizes(PlanFile.NAME, "", tree);
            fillInAssessmentRules(tree);
            return mapper.treeToValue(tree, PlanFile.class);
        } catch (JsonProcessingException e) {
            throw refused(PlanFile.NAME, "", e);
        }
    }

    /// Packages from before there were evaluations do not say by what limits.
    private void fillInAssessmentRules(JsonNode plan) {
        if (plan.path("rules") instanceof ObjectNode rules && !rules.has("assessment")) {
            rules.set("assessment", mapper.valueToTree(AssessmentRules.DEFAULT));
        }
    }

    /// None where the package does not have the file.
    <T> List<T> listIfThere(PackageFile<T> file) throws PackageException {
        return folder.has(file.name()) ? list(file) : List.of();
    }

    <T> List<T> list(PackageFile<T> file) throws PackageException {
        List<T> entries = new ArrayList<>();
        Set<Object> identities = new HashSet<>();
        String entry = "";
        try (JsonParser in = stream.createParser(json(file.name()))) {
            if (in.nextToken() != JsonToken.START_ARRAY) {
                throw new PackageException(file.name(), "", PackageProblem.NOT_A_LIST, null);
            }
            while (in.nextToken() != JsonToken.END_ARRAY) {
                entry = String.valueOf(entries.size() + 1);
                if (entries.size() == folder.limits().entries()) {
                    throw new PackageException(file.name(), entry, PackageProblem.TOO_MANY, null, entries.size());
                }
                JsonNode tree = stream.readTree(in);
                entry = label(entries.size() + 1, tree);
                requireSizes(file.name(), entry, tree);
                T value = mapper.treeToValue(tree, file.type());
                if (value == null) {
                    throw new PackageException(file.name(), entry, PackageProblem.NULL_FIELD, null, "");
                }
                if (!identities.add(file.identity().apply(value))) {
                    throw new PackageException(file.name(), entry, PackageProblem.DUPLICATE, null);
                }
                entries.add(value);
            }
            entry = "";
            if (in.nextToken() != null) {
                throw new PackageException(file.name(), "", PackageProblem.SYNTAX, null,
                        in.currentTokenLocation().getLineNr(), in.currentTokenLocation().getColumnNr());
            }
        } catch (IOException e) {
            throw refused(file.name(), entry, e);
        }
        return entries;
    }

    private static void requireSizes(String file, String entry, JsonNode tree) throws PackageException {
        PackageFigures.TooLarge wrong = PackageFigures.tooLarge(tree);
        if (wrong != null) {
            throw new PackageException(file, entry, PackageProblem.FIGURE_TOO_LARGE, null, wrong.field(),
                    wrong.value());
        }
    }

    /// An editor may have put a byte order mark in front.
    private String json(String file) throws PackageException {
        String text = folder.text(file);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// Number and identity of an entry that may be wrong itself.
    static String label(int number, JsonNode entry) {
        Stream<String> identity = entry.has("series") ? Stream.of("series", "year") : Stream.of("id", "code");
        return Stream
                .concat(Stream.of(String.valueOf(number)),
                        identity.map(field -> entry.path(field).asText(""))
                                .filter(text -> !text.isEmpty() && text.length() <= 100))
                .collect(Collectors.joining(" "));
    }

    private static PackageException refused(String file, String entry, IOException e) {
        return switch (e) {
            case StreamReadException twice when says(twice, "Duplicate") ->
                new PackageException(file, entry, PackageProblem.DUPLICATE_FIELD, e, line(twice));
            case StreamConstraintsException limit ->
                new PackageException(file, entry, PackageProblem.TOO_COMPLEX, e, line(limit));
            case StreamReadException broken ->
                new PackageException(file, entry, PackageProblem.SYNTAX, e, line(broken), column(broken));
            case MismatchedInputException more when says(more, "Trailing token") ->
                new PackageException(file, entry, PackageProblem.SYNTAX, e, line(more), column(more));
            case UnrecognizedPropertyException unknown ->
                new PackageException(file, entry, PackageProblem.UNKNOWN_FIELD, e, path(unknown));
            case InvalidNullException empty ->
                new PackageException(file, entry, PackageProblem.NULL_FIELD, e, path(empty));
            case InvalidTypeIdException kind -> new PackageException(file, entry, PackageProblem.UNKNOWN_KIND, e,
                    path(kind), String.valueOf(kind.getTypeId()));
            case InvalidFormatException wrong when wrong.getTargetType() == Double.class
                    && says(wrong, "not a finite number") ->
                new PackageException(file, entry, PackageProblem.NOT_FINITE, e, path(wrong),
                        String.valueOf(wrong.getValue()));
            case InvalidFormatException wrong -> new PackageException(file, entry, PackageProblem.WRONG_VALUE, e,
                    path(wrong), String.valueOf(wrong.getValue()));
            case ValueInstantiationException unfit -> new PackageException(file, entry, nonsense(unfit), e, path(unfit),
                    unfit.getCause() == null ? "" : String.valueOf(unfit.getCause().getMessage()));
            case MismatchedInputException missing when says(missing, "creator property") ->
                new PackageException(file, entry, PackageProblem.MISSING_FIELD, e, path(missing));
            case JsonMappingException other ->
                new PackageException(file, entry, PackageProblem.WRONG_VALUE, e, path(other), "");
            default -> new PackageException(file, entry, PackageProblem.UNREADABLE, e, String.valueOf(e));
        };
    }

    /// What a record refuses to hold, in the user's words.
    private static PackageProblem nonsense(ValueInstantiationException unfit) {
        Class<?> type = unfit.getType().getRawClass();
        if (type == TargetKind.Within.class || type == TargetKind.RangePerYear.class
                || type == TargetKind.CumulativeRange.class) {
            return PackageProblem.BAD_RANGE;
        }
        if (type == TargetKind.RankAtMost.class || type == TargetKind.GrowthInStep.class
                || type == SeriesBreak.class) {
            return PackageProblem.NOT_POSITIVE;
        }
        if (type == Target.class && unfit.getCause() != null
                && String.valueOf(unfit.getCause().getMessage()).contains("planned value")) {
            return PackageProblem.PLANNED;
        }
        if (type == Observation.class) {
            return PackageProblem.VALUE_AND_STATUS;
        }
        if (type == WorkMilestone.class) {
            return PackageProblem.MILESTONE;
        }
        if (type == Evidence.class) {
            return PackageProblem.EVIDENCE;
        }
        if (type == WorkItem.class) {
            return PackageProblem.WORK_ITEM;
        }
        if (type == PlanHeader.class) {
            return PackageProblem.TARGET_YEAR;
        }
        if (type == ProjectionMethod.GrowthPath.class || type == ProjectionMethod.RealGrowthPath.class
                || type == ProjectionMethod.StepPath.class) {
            return PackageProblem.EMPTY_PATH;
        }
        return ProjectionMethod.class.isAssignableFrom(type) ? PackageProblem.METHOD_NUMBERS : PackageProblem.REFUSED;
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    private static int column(JsonProcessingException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    }

    private static boolean says(IOException e, String text) {
        String message = e.getMessage();
        return message != null && message.contains(text);
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(at -> at.getFieldName() == null ? String.valueOf(at.getIndex() + 1) : at.getFieldName())
                .collect(Collectors.joining("."));
    }
}
