package planworkbench.ui.newplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import planworkbench.plan.ReadableName;

/// The regions that a new plan is compared with, and the departments that fill figures in: a name a line.
public final class PlacesViewModel {

    private final NameList regions;
    private final NameList departments;

    /// @param own the plan's region, which is not compared with itself
    PlacesViewModel(Supplier<String> own) {
        regions = new NameList(own);
        departments = new NameList(() -> "");
    }

    public NameList regions() {
        return regions;
    }

    public NameList departments() {
        return departments;
    }

    boolean isRight() {
        regions.check();
        departments.check();
        return regions.problems.get().isEmpty() && departments.problems.get().isEmpty();
    }

    boolean isChanged() {
        return !regions.typed.get().isBlank() || !departments.typed.get().isBlank();
    }

    /// What is wrong with a line.
    enum Wrong {
        TWICE, OWN_REGION, UNREADABLE
    }

    /// A line that cannot be taken.
    record Problem(Wrong wrong, String line) {}

    /// Names as they are typed. Empty lines say nothing.
    public static final class NameList {

        private final StringProperty typed = new SimpleStringProperty("");
        private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());
        private final Supplier<String> refused;

        private NameList(Supplier<String> refused) {
            this.refused = refused;
            typed.subscribe(this::check);
        }

        public StringProperty typedProperty() {
            return typed;
        }

        ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
            return problems.getReadOnlyProperty();
        }

        public List<String> names() {
            return typed.get().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        }

        private void check() {
            List<Problem> found = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (String line : typed.get().lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
                if (!seen.add(line)) {
                    found.add(new Problem(Wrong.TWICE, line));
                } else if (line.equals(refused.get().strip())) {
                    found.add(new Problem(Wrong.OWN_REGION, line));
                } else if (!ReadableName.hasLength(line) || !ReadableName.isVisible(line)) {
                    found.add(new Problem(Wrong.UNREADABLE, line.substring(0, Math.min(20, line.length()))));
                }
            }
            problems.set(found);
        }
    }
}
