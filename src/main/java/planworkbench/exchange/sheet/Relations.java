package planworkbench.exchange.sheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a part of a workbook refers to.
///
/// @param byId kind and target of each relation
record Relations(Map<String, Relation> byId) {

    /// @param kind last word of the type's address
    /// @param target a part, by its whole name; as written where it is none
    record Relation(String kind, String target) {}

    /// @param part the part they belong to; empty for the package
    static Relations of(WorkbookParts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String file = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> byId = new LinkedHashMap<>();
        try (XmlPart xml = parts.xml(file)) {
            while (xml.nextElement()) {
                if (!xml.starts("Relationship")) {
                    continue;
                }
                String type = xml.attribute("Type", "");
                String kind = type.substring(type.lastIndexOf('/') + 1);
                String target = xml.attribute("Target", "");
                boolean external = xml.attribute("TargetMode", "").equals("External");
                if (external && !kind.equals("hyperlink")) {
                    throw new Refusing(file, SheetProblem.EXTERNAL_LINKS);
                }
                byId.put(xml.attribute("Id", ""),
                        new Relation(kind, external ? target : resolved(file, folder, target)));
            }
        }
        return new Relations(byId);
    }

    /// The first part of a kind; empty where there is none.
    String target(String kind) {
        return byId.values().stream().filter(relation -> relation.kind().equals(kind)).map(Relation::target)
                .findFirst().orElse("");
    }

    /// @throws Refusing where it leads out of the workbook
    private static String resolved(String file, String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    throw new Refusing(file, SheetProblem.PATH);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
