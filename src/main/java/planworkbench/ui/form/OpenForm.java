package planworkbench.ui.form;

/// A form that is being filled in.
sealed interface OpenForm permits IndicatorFormViewModel, TargetFormViewModel, RemovalViewModel {

    /// Whether something was typed or chosen that is not saved.
    boolean isChanged();

    /// Saves it where all is right; says what is not where it is not.
    ///
    /// @param why for the history; may be empty
    void save(String why);
}
