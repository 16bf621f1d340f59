package planworkbench.report.document;

import java.util.List;

import planworkbench.plan.PlanHeader;

/// A report (报告), in the order in which it is read. Every text is as it will be printed: writers add nothing but form.
///
/// @param title of the cover, such as “苏州市吴中区“十四五”现代服务业发展规划中期评估报告”
/// @param cover the lines below it: who hands it in, the year evaluated
/// @param practice true where a figure in it is practice data: every page is marked 演示
/// @param plan that it is about
/// @param chapters those that were chosen
public record ReportDocument(String title, List<String> cover, boolean practice, OfPlan plan,
        List<Chapter> chapters) {

    /// The plan that a report is about, as it is told apart from others when the author's words come back.
    ///
    /// @param id which stays when the name changes
    public record OfPlan(String id, String name) {

        public static OfPlan of(PlanHeader header) {
            return new OfPlan(header.id(), header.name());
        }
    }

    public ReportDocument {
        cover = List.copyOf(cover);
        chapters = List.copyOf(chapters);
    }
}
