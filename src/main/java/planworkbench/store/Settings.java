package planworkbench.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What the program remembers of its user between two starts; null where it has nothing to remember yet.
///
/// @param language such as ZH or EN
/// @param firstNoteDismissed whether the user had enough of what to try first
/// @param userName the name for the history
/// @param visits how each workspace was left, the one that was open last first
public record Settings(@Nullable String language, @Nullable String theme, boolean firstNoteDismissed,
        @Nullable WindowPlace window, @Nullable String userName, List<Visit> visits) {

    public static final Settings NONE = new Settings(null, null, false, null, null, List.of());

    /// As many workspaces as a menu lists.
    private static final int REMEMBERED = 8;

    /// The file may have been written by hand, or by a program that knew fewer settings.
    public Settings {
        visits = visits == null
                ? List.of()
                : visits.stream().filter(visit -> visit != null && visit.file() != null).toList();
    }

    /// Where the window is while it is not maximized.
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

    public Settings withLanguage(String replaced) {
        return new Settings(replaced, theme, firstNoteDismissed, window, userName, visits);
    }

    public Settings withTheme(String replaced) {
        return new Settings(language, replaced, firstNoteDismissed, window, userName, visits);
    }

    public Settings withFirstNoteDismissed(boolean replaced) {
        return new Settings(language, theme, replaced, window, userName, visits);
    }

    public Settings withWindow(WindowPlace replaced) {
        return new Settings(language, theme, firstNoteDismissed, replaced, userName, visits);
    }

    public Settings withUserName(String replaced) {
        return new Settings(language, theme, firstNoteDismissed, window, replaced, visits);
    }

    /// Puts the workspace first, in place of what was remembered of it before.
    public Settings withVisit(Visit latest) {
        return new Settings(language, theme, firstNoteDismissed, window, userName,
                Stream.concat(Stream.of(latest), visits.stream().filter(visit -> !visit.file().equals(latest.file())))
                        .limit(REMEMBERED).toList());
    }

    /// Remembers what the user knows of a workspace; does nothing where it was never open.
    public Settings withSeen(String file, Visit.Seen seen) {
        return new Settings(language, theme, firstNoteDismissed, window, userName,
                visits.stream().map(visit -> visit.file().equals(file) ? visit.withSeen(seen) : visit).toList());
    }

    /// How a workspace was left.
    public Optional<Visit> visit(String file) {
        return visits.stream().filter(visit -> Objects.equals(visit.file(), file)).findFirst();
    }
}
