package planworkbench.ui.newplan;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.PlanHeader;
import planworkbench.plan.ReadableName;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.form.FormProblem;

/// What a new plan is called and covers, and the file that its workspace goes to.
public final class BasicsViewModel {

    static final String SUFFIX = ".mv.db";
    private static final int LONGEST_FILE_NAME = 60;

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty shortName = new SimpleStringProperty("");
    private final StringProperty region = new SimpleStringProperty("");
    private final StringProperty baseYear = new SimpleStringProperty("");
    private final StringProperty targetYear = new SimpleStringProperty("");
    private final StringProperty file = new SimpleStringProperty("");
    private final BooleanProperty tried = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Set<FormProblem>> problems = new ReadOnlyObjectWrapper<>(Set.of());

    private final String id = "plan-" + UUID.randomUUID();
    private final Path folder;
    private final LatestOnly<Path, Found> looking;
    /// The file as it follows from the name; what was typed over it stays.
    private String proposed = "";
    private @Nullable Found found;

    /// Whether there is such a file already.
    private record Found(Path file, boolean exists) {}

    BasicsViewModel(Path folder, Background background) {
        this.folder = folder;
        looking = new LatestOnly<>(background, path -> new Found(path, Files.exists(path)), this::found, _ -> check());
        name.subscribe(this::proposeFile);
        file.subscribe(this::look);
        List.of(name, shortName, region, baseYear, targetYear).forEach(each -> each.subscribe(this::check));
    }

    public StringProperty nameProperty() {
        return name;
    }

    /// As the title bar shows it; empty for the whole name.
    public StringProperty shortNameProperty() {
        return shortName;
    }

    public StringProperty regionProperty() {
        return region;
    }

    public StringProperty baseYearProperty() {
        return baseYear;
    }

    public StringProperty targetYearProperty() {
        return targetYear;
    }

    /// The workspace file with its folder, as typed.
    public StringProperty fileProperty() {
        return file;
    }

    BooleanProperty triedProperty() {
        return tried;
    }

    ReadOnlyObjectProperty<Set<FormProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    boolean isChanged() {
        return List.of(name, shortName, region, baseYear, targetYear).stream().anyMatch(each -> !each.get().isBlank())
                || !file.get().equals(proposed);
    }

    /// The workspace file; null where what is typed can be none.
    @Nullable
    Path path() {
        String typed = file.get().strip();
        try {
            Path path = folder.resolve(typed.endsWith(SUFFIX) ? typed : typed + SUFFIX).normalize();
            return typed.isEmpty() || typed.indexOf(';') >= 0 || path.getFileName() == null
                    || path.getFileName().toString().equals(SUFFIX) ? null : path;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /// To be asked for only where nothing is wrong.
    PlanHeader header() {
        String called = name.get().strip();
        return new PlanHeader(id, called, shortName.get().isBlank() ? called : shortName.get().strip(),
                region.get().strip(), base(), target(), false);
    }

    /// 0 where what is typed is no year.
    int base() {
        return year(baseYear);
    }

    int target() {
        return year(targetYear);
    }

    private static int year(StringProperty typed) {
        String year = typed.get().strip();
        return year.matches("(19|20|21)[0-9]{2}") ? Integer.parseInt(year) : 0;
    }

    private void proposeFile() {
        if (file.get().equals(proposed)) {
            String called = fileName(name.get());
            proposed = called.isEmpty() ? "" : folder.resolve(called + SUFFIX).toString();
            file.set(proposed);
        }
    }

    /// The name without what a file's name cannot hold somewhere.
    static String fileName(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|;\\p{Cntrl}]", "").strip().replaceAll("[. ]+$|^\\.+", "");
        return plain.codePointCount(0, plain.length()) <= LONGEST_FILE_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_FILE_NAME));
    }

    private void look() {
        Path path = path();
        if (path != null) {
            looking.request(path);
        }
        check();
    }

    /// Looks again: another program may have made the file meanwhile.
    void lookAgain() {
        tried.set(true);
        look();
    }

    private void found(Found answer) {
        found = answer;
        check();
    }

    private void check() {
        Set<FormProblem> wrong = EnumSet.noneOf(FormProblem.class);
        if (name.get().isBlank()) {
            wrong.add(FormProblem.NAME_MISSING);
        } else if (isUnreadable(name.get()) || (!shortName.get().isBlank() && isUnreadable(shortName.get()))) {
            wrong.add(FormProblem.NAME_UNREADABLE);
        }
        if (region.get().isBlank() || isUnreadable(region.get())) {
            wrong.add(FormProblem.PLAN_REGION_MISSING);
        }
        if (base() == 0) {
            wrong.add(FormProblem.BASE_YEAR_WRONG);
        }
        if (target() <= base()) {
            wrong.add(FormProblem.TARGET_YEAR_WRONG);
        }
        Path path = path();
        if (file.get().isBlank()) {
            wrong.add(FormProblem.FILE_MISSING);
        } else if (path == null) {
            wrong.add(FormProblem.FILE_WRONG);
        } else if (found != null && found.exists() && found.file().equals(path)) {
            wrong.add(FormProblem.FILE_EXISTS);
        }
        problems.set(wrong);
    }

    private static boolean isUnreadable(String text) {
        return !ReadableName.hasLength(text) || !ReadableName.isVisible(text);
    }
}
