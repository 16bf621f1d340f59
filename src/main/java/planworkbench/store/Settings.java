package planworkbench.store;

import org.jspecify.annotations.Nullable;

/// What the program remembers of its user between two starts; null where it has nothing to remember yet.
///
/// @param language such as zh or en
/// @param lastWorkspace path of the workspace that was open
/// @param userName the name for the history
public record Settings(@Nullable String language, @Nullable String theme, @Nullable String lastWorkspace,
        @Nullable String lastPage, @Nullable WindowSize window, @Nullable String userName) {

    public static final Settings NONE = new Settings(null, null, null, null, null, null);

    /// Of the window when it was closed.
    public record WindowSize(double width, double height, boolean maximized) {}

    public Settings withLanguage(String replaced) {
        return new Settings(replaced, theme, lastWorkspace, lastPage, window, userName);
    }

    public Settings withTheme(String replaced) {
        return new Settings(language, replaced, lastWorkspace, lastPage, window, userName);
    }

    public Settings withLastWorkspace(@Nullable String replaced) {
        return new Settings(language, theme, replaced, lastPage, window, userName);
    }

    public Settings withLastPage(String replaced) {
        return new Settings(language, theme, lastWorkspace, replaced, window, userName);
    }

    public Settings withWindow(WindowSize replaced) {
        return new Settings(language, theme, lastWorkspace, lastPage, replaced, userName);
    }

    public Settings withUserName(String replaced) {
        return new Settings(language, theme, lastWorkspace, lastPage, window, replaced);
    }
}
