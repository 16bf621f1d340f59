package planworkbench.plan;

/// Who fills a figure in (责任单位).
public record Department(String id, String name) {}
