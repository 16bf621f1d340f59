package planworkbench.plan;

/// Who fills a figure in (责任单位).
///
/// @param note such as who named it; empty where there is nothing to say
public record Department(String id, String name, String note) {

    public Department(String id, String name) {
        this(id, name, "");
    }
}
