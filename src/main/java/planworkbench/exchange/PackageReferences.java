package planworkbench.exchange;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.WorkItem;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Correlations;

/// That every entry of a package refers to what is there, and that a verified quotation of a text of the package is
/// found at its line.
final class PackageReferences {

    /// Looks at one entry.
    interface Check<T> {
        @Nullable
        Finding of(T entry);
    }

    /// What is wrong with an entry.
    record Finding(PackageProblem problem, List<Object> arguments) {
        Finding(PackageProblem problem, String... arguments) {
            this(problem, List.copyOf(Arrays.asList((Object[]) arguments)));
        }
    }

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_.-]{1,64}");

    /// Years that an observation may lie outside the plan's own.
    private static final int FARTHEST = 50;

    private final PlanFile about;
    private final Map<String, PlanDocument> documents;
    private final Map<String, Indicator> indicators;
    private final Set<String> departments;

    PackageReferences(PlanFile about, List<PlanDocument> documents, List<Indicator> indicators) {
        this.about = about;
        this.documents = documents.stream().collect(Collectors.toMap(PlanDocument::name, Function.identity()));
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        this.departments = about.departments().stream().map(Department::id).collect(Collectors.toSet());
    }

    <T> void check(PackageFile<T> file, List<T> entries, Check<T> check) throws PackageException {
        for (int i = 0; i < entries.size(); i++) {
            Finding finding = check.of(entries.get(i));
            if (finding != null) {
                throw new PackageException(file.name(), (i + 1) + " " + shown(file.identity().apply(entries.get(i))),
                        finding.problem(), null, finding.arguments().toArray());
            }
        }
    }

    /// Departments have no file of their own.
    void checkDepartments() throws PackageException {
        Set<String> seen = new HashSet<>();
        for (Department department : about.departments()) {
            if (!seen.add(department.id())) {
                throw new PackageException(PlanFile.NAME, department.id(), PackageProblem.DUPLICATE, null);
            }
        }
    }

    @Nullable
    Finding ofIndicator(Indicator indicator) {
        if (!CODE.matcher(indicator.code()).matches()) {
            return new Finding(PackageProblem.BAD_CODE, indicator.code());
        }
        return firstOf(ofDepartment(indicator.department()), switch (indicator.definition()) {
            case Definition.Entered _,Definition.Formula _ -> null;
            case Definition.Ratio(String part, String whole) -> firstOf(ofComponent(part), ofComponent(whole));
            case Definition.RealGrowthOf(String level) -> ofComponent(level);
        });
    }

    @Nullable
    Finding ofTarget(Target target) {
        Finding inKind = switch (target.kind()) {
            case TargetKind.GrowthAbove(String comparator) -> ofIndicatorCode(comparator);
            case TargetKind.GrowthInStep(String comparator, double _) -> ofIndicatorCode(comparator);
            default -> null;
        };
        Target.StatedBase base = target.statedBase();
        Integer outside = target.plannedOutside(about.header().baseYear());
        Finding inPlanned = outside == null ? null : new Finding(PackageProblem.PLANNED_YEAR, String.valueOf(outside));
        return firstOf(firstOf(firstOf(ofIndicatorCode(target.indicator()), inKind), inPlanned),
                firstOf(ofSource(target.source()), base == null ? null : ofSource(base.source())));
    }

    @Nullable
    Finding ofObservation(Observation observation) {
        if (observation.year() < about.header().baseYear() - FARTHEST
                || observation.year() > about.header().targetYear() + FARTHEST) {
            return new Finding(PackageProblem.OBSERVATION_YEAR, String.valueOf(observation.year()));
        }
        return firstOf(ofIndicatorCode(observation.series().indicator()), ofSource(observation.source()));
    }

    @Nullable
    Finding ofBreak(SeriesBreak seriesBreak) {
        return ofIndicatorCode(seriesBreak.series().indicator());
    }

    @Nullable
    Finding ofWorkItem(WorkItem item) {
        return firstOf(firstOf(ofDepartment(item.department()), ofSource(item.source())),
                item.indicators().stream().map(this::ofIndicatorCode).filter(Objects::nonNull).findFirst()
                        .orElse(null));
    }

    /// @param targets all of the plan's
    Check<RatingOverride> ofRating(List<Target> targets) {
        Set<String> ids = targets.stream().map(Target::id).collect(Collectors.toSet());
        return rating -> {
            if (!ids.contains(rating.target())) {
                return new Finding(PackageProblem.NO_TARGET, rating.target());
            }
            return ofEvaluatedYear(rating.year());
        };
    }

    @Nullable
    Finding ofReportText(ReportText text) {
        return ofEvaluatedYear(text.year());
    }

    private @Nullable Finding ofEvaluatedYear(int year) {
        return year > about.header().baseYear() && year <= about.header().targetYear()
                ? null
                : new Finding(PackageProblem.RATING_YEAR, String.valueOf(year));
    }

    @Nullable
    Finding ofIdentity(Identity identity) {
        return identity.indicators().stream().map(this::ofIndicatorCode).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /// @param scenarios all of them, for their parents
    Check<ScenarioEntry> ofScenario(List<ScenarioEntry> scenarios) {
        Map<String, ScenarioEntry> byId = scenarios.stream()
                .collect(Collectors.toMap(ScenarioEntry::id, Function.identity()));
        return scenario -> {
            if (scenario.origin() == null && (scenario.parent() == null || scenario.approved() != null)) {
                return new Finding(PackageProblem.NO_ORIGIN);
            }
            Set<SeriesKey> supposed = new HashSet<>();
            for (Assumption assumption : scenario.assumptions()) {
                if (!supposed.add(assumption.series())) {
                    return new Finding(PackageProblem.TWO_ASSUMPTIONS, assumption.series().indicator());
                }
            }
            return firstOf(firstOf(ofAncestors(scenario, byId), ofCorrelations(scenario.correlations())),
                    scenario.assumptions().stream().map(this::ofAssumption)
                            .filter(Objects::nonNull).findFirst().orElse(null));
        };
    }

    private @Nullable Finding ofCorrelations(@Nullable Correlations correlations) {
        return correlations == null
                ? null
                : correlations.pairs().stream().flatMap(pair -> Stream.of(pair.one(), pair.other()))
                        .map(series -> ofIndicatorCode(series.indicator())).filter(Objects::nonNull).findFirst()
                        .orElse(null);
    }

    private @Nullable Finding ofAssumption(Assumption assumption) {
        SeriesKey followed = assumption.method().follows();
        return firstOf(ofIndicatorCode(assumption.series().indicator()),
                followed == null ? null : ofIndicatorCode(followed.indicator()));
    }

    private static @Nullable Finding ofAncestors(ScenarioEntry scenario, Map<String, ScenarioEntry> byId) {
        Set<String> seen = new HashSet<>();
        ScenarioEntry at = scenario;
        while (at.parent() != null) {
            ScenarioEntry parent = byId.get(at.parent());
            if (parent == null) {
                return new Finding(PackageProblem.NO_PARENT, at.parent());
            }
            if (!seen.add(at.id())) {
                return new Finding(PackageProblem.OWN_ANCESTOR);
            }
            at = parent;
        }
        return null;
    }

    @Nullable
    Finding ofDepartment(@Nullable String id) {
        return id == null || departments.contains(id) ? null : new Finding(PackageProblem.NO_DEPARTMENT, id);
    }

    private @Nullable Finding ofIndicatorCode(String code) {
        return indicators.containsKey(code) ? null : new Finding(PackageProblem.NO_INDICATOR, code);
    }

    /// What is computed from a computed figure could lead back to itself.
    private @Nullable Finding ofComponent(String code) {
        Indicator component = indicators.get(code);
        if (component == null) {
            return new Finding(PackageProblem.NO_INDICATOR, code);
        }
        return component.definition() instanceof Definition.Entered
                ? null
                : new Finding(PackageProblem.COMPUTED_TWICE, code);
    }

    private @Nullable Finding ofSource(@Nullable Source source) {
        if (source == null || source.line() == null) {
            return null;
        }
        PlanDocument document = documents.get(source.document());
        if (document == null) {
            return new Finding(PackageProblem.NO_DOCUMENT, source.document());
        }
        return !source.verified() || document.holds(source.line(), source.quote())
                ? null
                : new Finding(PackageProblem.QUOTE, source.quote(), String.valueOf(source.line()));
    }

    private static @Nullable Finding firstOf(@Nullable Finding one, @Nullable Finding other) {
        return one != null ? one : other;
    }

    private static String shown(Object identity) {
        return switch (identity) {
            case ObservationKey(SeriesKey series, int year) -> series.indicator() + "@" + series.region() + " " + year;
            default -> String.valueOf(identity);
        };
    }
}
