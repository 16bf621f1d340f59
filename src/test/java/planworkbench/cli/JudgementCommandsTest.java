package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/// `rate`, `identity` and `correlate` as a script meets them.
class JudgementCommandsTest extends OnTheCommandLine {

    /// Not a word of any other finding.
    private static final String IDENTITY = "甲乙之和";

    JudgementCommandsTest() {
        super(PRACTICE);
    }

    private JsonNode cultureRating() throws Exception {
        return run("assess", workspace, "--year", "2022", "--json").json().get("targets").get(3);
    }

    @Test
    void a_rating_by_hand_counts_is_listed_and_goes_with_undo_and_with_clear() throws Exception {
        Run rated = run("rate", workspace, "T04", "--year", "2022", "--rating", "asExpected", "--reason", "新口径待公布");
        assertThat(rated.exit()).as(rated.err()).isZero();
        assertThat(rated.out()).contains("T04", "2022 年评级", "按序时进度评定 → 符合预期（新口径待公布）");
        assertThat(cultureRating().get("rating").asText()).isEqualTo("asExpected");
        JsonNode listed = run("show", workspace, "--json").json().get("ratings").get(0);
        assertThat(listed.get("rating").asText()).isEqualTo("asExpected");
        assertThat(listed.get("author").asText()).isNotBlank();
        run("undo", workspace);
        assertThat(cultureRating().get("rating").asText()).isEqualTo("behind");
        run("redo", workspace);
        assertThat(cultureRating().at("/override/reason").asText()).isEqualTo("新口径待公布");
        run("rate", workspace, "T04", "--year", "2022", "--clear");
        assertThat(cultureRating().get("override").isNull()).isTrue();
    }

    @Test
    void a_rating_without_target_year_reason_or_word_is_refused() {
        assertThat(run("rate", workspace, "T99", "--year", "2022", "--clear").err()).contains("T99", "T01");
        assertThat(run("rate", workspace, "T04", "--year", "2020", "--clear").err()).contains("2020", "2021");
        assertThat(run("rate", workspace, "T04", "--year", "2022", "--rating", "behind").err()).contains("--reason");
        assertThat(run("rate", workspace, "T04", "--year", "2022", "--rating", "great", "--reason", "x").err())
                .contains("great", "asExpected");
    }

    @Test
    void an_identity_is_checked_and_held_or_found_broken_until_it_is_removed() throws Exception {
        int passed = run("check", workspace, "--json").json().get("passed").size();
        for (String[] figure : new String[][]{{"规模以上文化企业", "100"}, {"服务业增加值", "60"}, {"地区生产总值", "40"}}) {
            run("set", workspace, figure[0], "2011", figure[1]);
        }
        Run added = run("identity", workspace, IDENTITY, "--total", "规模以上文化企业", "--parts", "服务业增加值,地区生产总值");
        assertThat(added.exit()).as(added.err()).isZero();
        assertThat(run("show", workspace, "--json").json().at("/identities/0/name").asText()).isEqualTo(IDENTITY);
        assertThat(run("check", workspace, "--json").json().get("passed")).hasSize(passed + 1);
        assertThat(broken()).isEmpty();
        run("set", workspace, "地区生产总值", "2011", "41.5");
        assertThat(broken()).hasSize(1);
        run("identity", workspace, IDENTITY, "--remove");
        assertThat(broken()).isEmpty();
    }

    /// In the year whose figures are made for it; in others the practice plan's figures do not add up so.
    private List<String> broken() throws Exception {
        return run("check", workspace, "--json").json().get("findings").findValuesAsText("message").stream()
                .filter(message -> message.contains(IDENTITY) && message.contains("2011")).toList();
    }

    @Test
    void an_identity_of_unknown_or_repeated_indicators_is_refused() {
        assertThat(run("identity", workspace, "合计", "--total", "没有", "--parts", "服务业增加值,地区生产总值").err()).contains("没有");
        assertThat(run("identity", workspace, "合计", "--total", "服务业增加值", "--parts", "服务业增加值,地区生产总值").err())
                .contains("--parts");
        assertThat(run("identity", workspace, "合计", "--share", "服务业增加值").err()).contains("--whole");
        assertThat(run("identity", workspace, "合计", "--remove").err()).contains("合计");
    }

    @Test
    void correlations_are_kept_with_the_scenario_and_their_repair_is_told() throws Exception {
        assertThat(run("simulate", workspace, "--paths", "2000", "--json").json().get("correlationRepair").isNull())
                .isTrue();
        for (String[] pair : new String[][]{{"服务业增加值", "地区生产总值", "1"}, {"地区生产总值", "社会消费品零售总额", "1"},
            {"服务业增加值", "社会消费品零售总额", "-1"}}) {
            Run stated = run("correlate", workspace, pair[0], pair[1], pair[2]);
            assertThat(stated.exit()).as(stated.err()).isZero();
        }
        assertThat(run("show", workspace, "--json").json().at("/scenarios/0/correlations")).hasSize(3);
        JsonNode second = run("history", workspace, "--json").json().at("/changes/1");
        assertThat(second.get("old").asText()).isEqualTo("“基准”，相关系数 地区生产总值 与 服务业增加值 1");
        assertThat(second.get("new").asText())
                .isEqualTo("“基准”，相关系数 地区生产总值 与 社会消费品零售总额 1；地区生产总值 与 服务业增加值 1");
        JsonNode repair = run("simulate", workspace, "--paths", "2000", "--json").json().get("correlationRepair");
        assertThat(Math.abs(repair.get("to").asDouble() - repair.get("from").asDouble())).isGreaterThan(0.3);
        assertThat(run("simulate", workspace, "--paths", "2000").out()).contains("不能同时成立", "变动最大的是");
        run("undo", workspace);
        assertThat(run("show", workspace, "--json").json().at("/scenarios/0/correlations")).hasSize(2);
    }

    @Test
    void a_correlation_is_taken_back_and_what_the_parent_says_is_not_said_again() throws Exception {
        String[] pair = {"correlate", workspace, "地区生产总值", "服务业增加值"};
        assertThat(run("correlate", workspace, "服务业增加值", "地区生产总值", "0.4").exit()).isZero();
        assertThat(run("correlate", workspace, "--scenario", "乐观", pair[2], pair[3], "0.9").exit()).isZero();
        assertThat(run("correlate", workspace, "--scenario", "乐观", pair[2], pair[3], "0.4").exit()).isZero();
        JsonNode scenarios = run("show", workspace, "--json").json().get("scenarios");
        assertThat(scenarios.at("/0/correlations")).hasSize(1);
        assertThat(scenarios.at("/1/correlations").isNull()).isTrue();
        assertThat(run("correlate", workspace, pair[2], pair[3], "--remove").exit()).isZero();
        assertThat(run("show", workspace, "--json").json().at("/scenarios/0/correlations").isNull()).isTrue();
        assertThat(run("correlate", workspace, pair[2], pair[3], "--remove").err()).contains("没有为“地区生产总值”与“服务业增加值”");
        assertThat(run("correlate", workspace, pair[2], pair[3]).err()).contains("--remove");
        assertThat(run("correlate", workspace, pair[2], pair[3], "0.1", "--remove").err()).contains("--remove");
    }

    @Test
    void a_correlation_with_itself_an_unknown_one_or_beyond_one_is_refused() {
        assertThat(run("correlate", workspace, "服务业增加值", "服务业增加值", "0.5").err()).contains("两个不同的指标");
        assertThat(run("correlate", workspace, "服务业增加值", "没有", "0.5").err()).contains("没有");
        assertThat(run("correlate", workspace, "服务业增加值", "地区生产总值", "1.5").err()).contains("1.5");
        assertThat(run("correlate", workspace, "--scenario", "没有", "服务业增加值", "地区生产总值", "0.5").err()).contains("没有");
    }
}
