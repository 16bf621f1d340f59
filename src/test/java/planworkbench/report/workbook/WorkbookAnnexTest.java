package planworkbench.report.workbook;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.exchange.DataPackage;
import planworkbench.report.composition.ReportMaterial;

/// The annex of the two packages, computed by a spreadsheet's rules, says what the program says.
class WorkbookAnnexTest {

    private static final DataPackage SAMPLE = Annexes.sample();
    private static final DataPackage PRACTICE = Annexes.practice();

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "optimistic", "stress", "latest"})
    void formulasGiveTheProjectionAndTheJudgementsOfTheSample(String scenario) throws Exception {
        agrees(SAMPLE, 2024, scenario);
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "latest"})
    void formulasGiveTheProjectionAndTheJudgementsOfThePractice(String scenario) throws Exception {
        agrees(PRACTICE, 2023, scenario);
    }

    private static void agrees(DataPackage data, int year, String scenario) throws Exception {
        ReportMaterial material = Annexes.material(data.plan(), year, data.scenarios().resolve(scenario));
        byte[] bytes = Annexes.bytes(material);
        for (boolean computed : new boolean[]{true, false}) {
            AnnexFile annex = new AnnexFile(bytes, computed);
            annex.shows(material.plan(), material.outcome().projection());
            annex.judges(material.outcome().attainments());
        }
    }
}
