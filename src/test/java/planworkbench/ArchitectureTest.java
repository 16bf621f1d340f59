package planworkbench;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import javafx.concurrent.Worker;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The house: who may know whom, and what some rooms must not hold.
@AnalyzeClasses(packages = "planworkbench", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CALCULATION = {"planworkbench.plan..", "planworkbench.scenario..",
        "planworkbench.formula..", "planworkbench.projection..", "planworkbench.simulation..",
        "planworkbench.goal..", "planworkbench.assessment.."};

    /// Their last digit may differ between machines; `StrictMath` has them all.
    private static final Set<String> INEXACT = Set.of("sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh",
            "cosh", "tanh", "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

    @ArchTest
    static final ArchRule dependenciesGoDownTheHouse = classes().should(House.dependOnlyAsAllowed());

    @ArchTest
    static final ArchRule noPackagesDependOnEachOther = slices().assignedFrom(House.packageByPackage()).should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(House.liveInANullMarkedPackage());

    @ArchTest
    static final ArchRule sqlIsInTheStore = noClasses().that().resideOutsideOfPackage("planworkbench.store..").should()
            .dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.jdbi..");

    @ArchTest
    static final ArchRule officeFilesAreExchangedOrReported = noClasses().that()
            .resideOutsideOfPackages("planworkbench.exchange..", "planworkbench.report..").should()
            .dependOnClassesThat().resideInAnyPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule chartsAreDefinedInOnePlace = noClasses().that()
            .resideOutsideOfPackages("planworkbench.chart..", "planworkbench.ui.chart..").should()
            .dependOnClassesThat().resideInAnyPackage("org.jfree..");

    @ArchTest
    static final ArchRule theWindowIsInUi = noClasses()
            .that(resideOutsideOfPackages("planworkbench", "planworkbench.ui.."))
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..",
                    "org.kordamp.ikonli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewModelsHaveNoWidgets = noClasses().that().resideInAPackage("planworkbench.ui..").and()
            .haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat(resideInAnyPackage("javafx..",
                    "org.controlsfx..", "atlantafx..", "org.kordamp.ikonli..", "java.awt..")
                    .and(resideOutsideOfPackages("javafx.beans..", "javafx.collections..", "javafx.event..",
                            "javafx.util..")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theCalculationKnowsNoTechnology = noClasses().that().resideInAnyPackage(CALCULATION).should()
            .dependOnClassesThat().resideInAnyPackage("javafx..", "java.awt..", "javax.swing..", "java.sql..",
                    "javax.sql..", "org.h2..", "com.fasterxml.jackson..", "org.jfree..", "org.slf4j..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theCalculationKnowsNoLanguage = noClasses().that().resideInAnyPackage(CALCULATION).should()
            .dependOnClassesThat().belongToAnyOf(Locale.class).orShould()
            .dependOnClassesThat().resideInAPackage("java.text..").allowEmptyShould(true);

    @ArchTest
    static final ArchRule theCalculationReadsNoClock = noClasses().that().resideInAnyPackage(CALCULATION).should()
            .accessTargetWhere(aClock()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule theCalculationIsRepeatable = noClasses().that().resideInAnyPackage(CALCULATION).should()
            .accessTargetWhere(unseededRandomness()).allowEmptyShould(true);

    @ArchTest
    static final ArchRule theCalculationGivesTheSameDigitsEverywhere = noClasses().that()
            .resideInAnyPackage(CALCULATION).should().accessTargetWhere(describe("a function of Math that is inexact",
                    access -> isOn(access, Math.class) && INEXACT.contains(access.getName())))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyInterruptsAThread = noClasses().should().accessTargetWhere(anInterruption())
            .because("an interrupted thread closes the H2 database; cancel by a flag");

    private static DescribedPredicate<JavaAccess<?>> aClock() {
        return describe("a clock", access -> {
            JavaClass owner = access.getTargetOwner();
            boolean now = owner.getPackageName().startsWith("java.time")
                    && (access.getName().equals("now") || owner.isEquivalentTo(java.time.Clock.class));
            return now || (owner.isEquivalentTo(System.class)
                    && Set.of("currentTimeMillis", "nanoTime").contains(access.getName()));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> unseededRandomness() {
        Set<String> neverSeeded = Set.of("java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom");
        return describe("random numbers without a seed", access -> {
            JavaClass owner = access.getTargetOwner();
            boolean withoutArguments = access.getTarget().getFullName().endsWith("<init>()");
            return (isOn(access, Math.class) && access.getName().equals("random"))
                    || neverSeeded.contains(owner.getName()) || access.getName().equals("randomUUID")
                    || (withoutArguments && owner.isAssignableTo(java.util.random.RandomGenerator.class));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> anInterruption() {
        return describe("what interrupts a thread", access -> {
            JavaClass owner = access.getTargetOwner();
            return switch (access.getName()) {
                case "interrupt" -> owner.isAssignableTo(Thread.class);
                case "shutdownNow" -> owner.isAssignableTo(ExecutorService.class);
                case "cancel" -> owner.isAssignableTo(Future.class) || owner.isAssignableTo(Worker.class);
                default -> false;
            };
        });
    }

    private static boolean isOn(JavaAccess<?> access, Class<?> owner) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }
}
