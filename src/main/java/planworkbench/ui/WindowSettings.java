package planworkbench.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import planworkbench.text.Language;

/// What the user chose about the window itself. Whoever keeps it between two starts sets it and listens.
public final class WindowSettings {

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ZH);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty firstNote = new SimpleBooleanProperty(true);

    private final StringProperty userName = new SimpleStringProperty("");

    /// The name that edits are signed with; empty while the user was not asked.
    public StringProperty userNameProperty() {
        return userName;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Whether the overview says what to try first; false once it was dismissed.
    public BooleanProperty firstNoteProperty() {
        return firstNote;
    }
}
