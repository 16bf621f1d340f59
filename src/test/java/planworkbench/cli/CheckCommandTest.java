package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

/// `check` as a script and as a reader meet it.
class CheckCommandTest extends OnTheCommandLine {

    CheckCommandTest() {
        super(SAMPLE);
    }

    private static JsonNode read(String json) throws Exception {
        return JsonMapper.builder().build().readTree(json);
    }

    @Test
    void aFindingIsPrintedWithKindIndicatorsBothSidesAndMessage() throws Exception {
        JsonNode multiple = null;
        for (JsonNode finding : run("check", workspace, "--json").json().get("findings")) {
            multiple = finding.get("kind").asText().equals("multiple") ? finding : multiple;
        }
        assertThat(multiple).isEqualTo(read("""
                {"kind":"multiple","indicators":["文化产业增加值占GDP比重"],"codes":["culture-share"],"sources":[
                 {"document":"苏州市吴中区“十四五”现代服务业发展规划","line":121,
                  "quote":"到2025年，数字经济核心产业增加值占GDP比重达到15%，文化产业增加值占比实现翻番达到10%，服务业高端化发展特征更加突出"},
                 {"document":"苏州市吴中区“十四五”现代服务业发展规划","line":30,"quote":"2020年文化产业增加值占GDP比重达4.6%",
                  "series":"文化产业增加值占GDP比重","year":2020,"value":4.6}],
                 "message":"文化产业增加值占GDP比重：文字称“翻番”，2020 年 4.6% 由此应为 9.2%，而所写为 10%"}"""));
    }

    @Test
    void anObservedFigureHasNoLineAndIsNamed() throws Exception {
        assertThat(run("check", workspace, "--json").json().get("findings")).anySatisfy(finding -> {
            assertThat(finding.get("kind").asText()).isEqualTo("later-figures");
            assertThat(finding.at("/sources/0/line").isNull()).isTrue();
            assertThat(finding.at("/sources/0/quote").asText()).isEqualTo("接待游客 2021 年 1,980 万人次（预计）");
        });
    }

    @Test
    void theIdentitiesThatHoldArePrintedAsPassed() throws Exception {
        assertThat(run("check", workspace, "--json").json().get("passed"))
                .extracting(held -> held.get("message").asText())
                .containsExactly("2.3 + 48.7 + 49 = 100", "1.5 + 44.6 + 53.9 = 100",
                        "服务业增加值占GDP比重：724.53 ÷ 1,343.78 = 53.92%，与所写的 53.9% 相符");
    }

    @Test
    void aReaderGetsSentencesInEitherLanguage() {
        assertThat(run("check", workspace).out()).contains("规划自相核对：15 处不一致").contains("年均增速不低于7%").contains("年均为 6.98%")
                .contains("第 333 行：到2025年，实现社会消费品零售总额1075亿元").contains("成立的恒等关系：3 项");
        assertThat(run("check", workspace, "--lang", "en").out())
                .contains("The plan against itself: 15 inconsistencies")
                .contains("at least 7% a year")
                .contains("8.98 平方公里 and 760 亩 are not the same: the latter is 0.51 平方公里");
    }

    @Test
    void aBaseThatIsEnteredSettlesItsFinding() throws Exception {
        run("set", workspace, "规模以上文化企业", "2020", "98");
        assertThat(run("check", workspace, "--json").json().get("findings")).hasSize(14)
                .noneMatch(finding -> "T18".equals(finding.path("target").asText()));
    }
}
