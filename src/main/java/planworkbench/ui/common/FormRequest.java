package planworkbench.ui.common;

/// What a page wants to have filled in beside it.
public sealed interface FormRequest {

    /// @param group the field of work that it is listed under; empty for any
    record NewIndicator(String group) implements FormRequest {}

    record EditIndicator(String code) implements FormRequest {}

    /// A new indicator like one that there is.
    record CopyIndicator(String code) implements FormRequest {}

    record RemoveIndicator(String code) implements FormRequest {}

    /// @param indicator code of the one that it judges
    record NewTarget(String indicator) implements FormRequest {}

    record EditTarget(String id) implements FormRequest {}
}
