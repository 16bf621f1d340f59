package planworkbench.ui.form;

/// What is not right in a form, each at one field.
public enum FormProblem {
    NAME_MISSING("name"), NAME_UNREADABLE("name"), NAME_TAKEN("name"), UNIT_MISSING("unit"), GROUP_MISSING("group"), //
    FORMULA_MISSING("formula"), FORMULA_WRONG("formula"), COMPONENT_MISSING("definition"), //
    COMPONENT_COMPUTED("definition"), COMPONENT_OF_OTHERS("definition"), INDICATOR_MISSING("indicator"), //
    VALUE_MISSING("value"), VALUE_WRONG("value"), RANK_WRONG("value"), TOLERANCE_NEGATIVE("value"), //
    RANGE_MISSING("range"), RANGE_WRONG("range"), RANGE_REVERSED("range"), //
    COMPARATOR_MISSING("comparator"), COMPARATOR_ITSELF("comparator"), //
    REGION_MISSING("region"), REGION_OWN("region"), YEAR_WRONG("year"), PLANNED_WRONG("planned"), LINE_WRONG("line"), //
    QUOTE_NOT_THERE("quote"), SOURCE_MISSING("document"), //
    PLAN_REGION_MISSING("plan-region"), BASE_YEAR_WRONG("base-year"), TARGET_YEAR_WRONG("target-year"), //
    FILE_MISSING("file"), FILE_WRONG("file"), FILE_EXISTS("file");

    private final String field;

    FormProblem(String field) {
        this.field = field;
    }

    /// The field that it stands under.
    String field() {
        return field;
    }

    /// Whether something is only not filled in yet, which nobody has to be told before saving.
    boolean isMissing() {
        return name().endsWith("_MISSING");
    }
}
