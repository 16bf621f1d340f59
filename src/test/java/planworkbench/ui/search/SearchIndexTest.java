package planworkbench.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Plan;
import planworkbench.plan.Source;

/// The search over the sample plan.
class SearchIndexTest {

    private static Plan plan;
    private static SearchIndex index;

    @BeforeAll
    static void read() throws Exception {
        plan = DataPackageReader.read(Path.of("sample-data", "wuzhong-services-145")).plan();
        index = new SearchIndex(plan);
    }

    @Test
    void hitsComeByKindAndEachKindOnce() {
        List<SearchKind> kinds = index.find("服务业").stream().map(SearchHit::kind).toList();
        assertThat(kinds).isSorted().contains(SearchKind.INDICATOR, SearchKind.TARGET, SearchKind.WORK_ITEM,
                SearchKind.TEXT);
    }

    @Test
    void everyWordMustBeFound() {
        assertThat(index.find("跨境电商 产业园")).isNotEmpty()
                .allSatisfy(hit -> assertThat(sentence(hit)).contains("跨境电商").contains("产业园"));
        assertThat(index.find("跨境电商 没有这个词")).isEmpty();
    }

    @Test
    void widthAndCaseOfWhatIsTypedDoNotMatter() {
        assertThat(index.find("５ｇ")).isNotEmpty().isEqualTo(index.find("5G"));
    }

    @Test
    void aTargetIsFoundByItsNumber() {
        assertThat(index.find("t27")).anySatisfy(hit -> {
            assertThat(hit.kind()).isEqualTo(SearchKind.TARGET);
            assertThat(hit.series()).isEqualTo(plan.series(Objects.requireNonNull(plan.targets().get("T27"))));
        });
    }

    @Test
    void whatIsMarkedIsWhatWasTyped() {
        assertThat(index.find("旅游")).isNotEmpty().allSatisfy(hit -> hit.matches().forEach(
                match -> assertThat(hit.label().substring(match.start(), match.end())).matches("(旅游)+")));
    }

    @Test
    void aSentenceLeadsToItsLineInThePlan() {
        SearchHit hit = index.find("吴中跨境电商产业园获批").getFirst();
        assertThat(hit.kind()).isEqualTo(SearchKind.TEXT);
        Source source = Objects.requireNonNull(hit.source());
        assertThat(source.line()).isEqualTo(22);
        assertThat(source.quote()).isEqualTo("吴中跨境电商产业园获批");
    }

    @Test
    void nothingIsFoundBeforeSomethingIsTyped() {
        assertThat(index.find(" \u3000")).isEmpty();
    }

    private static String sentence(SearchHit hit) {
        Source source = hit.source();
        return source == null || source.line() == null
                ? hit.label()
                : plan.documents().getFirst().lines().get(source.line() - 1);
    }
}
