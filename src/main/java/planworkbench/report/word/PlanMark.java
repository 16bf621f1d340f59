package planworkbench.report.word;

import java.util.Map;

import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.jspecify.annotations.Nullable;

import planworkbench.report.document.ReportDocument.OfPlan;
import planworkbench.report.office.OfficeText;

/// Which plan a document is about, among its own properties: Word, WPS and LibreOffice keep them, and nobody sees them in the text.
final class PlanMark {

    private static final String ID = "PlanWorkbench.plan";
    private static final String NAME = "PlanWorkbench.planName";

    private PlanMark() {}

    static void add(CustomProperties properties, OfPlan plan) {
        properties.addProperty(ID, OfficeText.clean(plan.id()));
        properties.addProperty(NAME, OfficeText.clean(plan.name()));
    }

    /// Null where the document has no mark, as those written by earlier versions.
    static @Nullable OfPlan of(Map<String, String> properties) {
        String id = properties.get(ID);
        return id == null ? null : new OfPlan(id, properties.getOrDefault(NAME, id));
    }

    /// Whether a mark is that of the plan, as it was written.
    static boolean isOf(OfPlan mark, OfPlan plan) {
        return mark.id().equals(OfficeText.clean(plan.id()));
    }
}
