package planworkbench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.jspecify.annotations.NullMarked;

/// The rooms of the house and the doors between them: two wings, calculation and figures, on `plan` and `scenario`.
final class House {

    private static final String ROOT = "planworkbench";

    private static final Map<String, Set<String>> ROOMS = Stream.of(
            room("text"),
            room("plan"),
            room("scenario", "plan"),
            room("formula", "plan"),
            room("projection", "formula scenario plan"),
            room("simulation", "projection formula scenario plan"),
            room("goal", "simulation projection formula scenario plan"),
            room("assessment", "goal simulation projection formula scenario plan"),
            room("benchmark", "assessment goal simulation projection formula scenario plan"),
            room("store", "formula scenario plan text"),
            room("exchange", "store scenario plan text"),
            room("wording", "store assessment goal simulation projection formula scenario plan text"),
            room("chart", "wording assessment goal simulation projection formula scenario plan text"),
            room("report",
                    "chart wording assessment goal simulation projection formula exchange store scenario plan text"),
            room("cli",
                    "benchmark report chart wording assessment goal simulation projection formula exchange store scenario plan text"),
            room("ui",
                    "report chart wording assessment goal simulation projection formula exchange store scenario plan text"))
            .collect(Collectors.toMap(List::getFirst, Set::copyOf));

    /// The pages of the window know each other only through these.
    private static final Set<String> SHARED_BY_PAGES = Set.of("common", "chart", "form");

    private House() {}

    private static List<String> room(String name, String... doors) {
        return Stream.concat(Stream.of(name), Arrays.stream(doors).flatMap(door -> Arrays.stream(door.split(" "))))
                .toList();
    }

    static ArchCondition<JavaClass> dependOnlyAsAllowed() {
        return condition("depend only on the rooms below, through the doors of House", (type, violations) -> {
            if (!ROOMS.containsKey(room(type)) && !isRoot(type)) {
                violations.accept(type.getName() + " is in no room of the house");
            }
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith(ROOT))
                    .filter(dependency -> !isAllowed(type, dependency.getTargetClass()))
                    .forEach(dependency -> violations.accept(dependency.getDescription()));
        });
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition("live in a @NullMarked package", (type, violations) -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                violations.accept(type.getPackageName() + " has no @NullMarked package-info.java");
            }
        });
    }

    static SliceAssignment packageByPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages";
            }
        };
    }

    private static ArchCondition<JavaClass> condition(String description,
            BiConsumer<JavaClass, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }

    private static boolean isAllowed(JavaClass from, JavaClass to) {
        if (isRoot(from) || from.getPackageName().equals(to.getPackageName())) {
            return true;
        }
        if (isRoot(to)) {
            return false;
        }
        if (room(from).equals("ui") && room(to).equals("ui")) {
            return page(from).isEmpty() || page(from).equals(page(to)) || SHARED_BY_PAGES.contains(page(to));
        }
        return ROOMS.getOrDefault(room(from), Set.of()).contains(room(to));
    }

    private static boolean isRoot(JavaClass type) {
        return type.getPackageName().equals(ROOT);
    }

    private static String room(JavaClass type) {
        return part(type, 1);
    }

    private static String page(JavaClass type) {
        return part(type, 2);
    }

    private static String part(JavaClass type, int index) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > index ? parts[index] : "";
    }
}
