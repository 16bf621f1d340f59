package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/// `seek` as a script and as a reader meet it.
class SeekCommandTest extends OnTheCommandLine {

    SeekCommandTest() {
        super(SAMPLE);
    }

    @Test
    void aGoalIsSoughtWithTheAgreedFields() throws Exception {
        JsonNode sought = run("seek", workspace, "--target", "T01", "--json").json();
        assertThat(sought.get("target").asText()).isEqualTo("T01");
        assertThat(sought.get("requiredGrowth").asDouble()).isCloseTo(0.066568, within(5e-7));
        assertThat(sought.get("feasible").asBoolean()).isTrue();
        assertThat(sought.has("historyBest")).isTrue();
        assertThat(sought.get("note").asText()).contains("服务业增加值", "6.66%");
        JsonNode likely = run("seek", workspace, "--target", "T01", "--probability", "0.8", "--json").json();
        assertThat(likely.get("requiredGrowth").asDouble()).isGreaterThan(0.07);
        assertThat(run("seek", workspace, "--target", "T99").exit()).isEqualTo(1);
        assertThat(run("seek", workspace).exit()).isEqualTo(2);
        assertThat(run("seek", workspace, "--target", "T01", "--probability", "2").exit()).isEqualTo(1);
    }

    @Test
    void severalGoalsAreSoughtTogetherWithTheAgreedFields() throws Exception {
        JsonNode joint = run("seek", workspace, "--target", "T01,T04", "--json").json();
        assertThat(joint.get("targets")).extracting(JsonNode::asText).containsExactly("T01", "T04");
        assertThat(joint.get("feasible").asBoolean()).isTrue();
        JsonNode services = joint.get("drivers").get(1);
        assertThat(services.get("driver").asText()).isEqualTo("服务业增加值");
        assertThat(services.get("value").asDouble()).isCloseTo(0.066568, within(5e-7));
        assertThat(services.fieldNames()).toIterable().contains("step", "supposed", "historyBest", "effort");
        assertThat(run("seek", workspace, "--target", "T01,T04").out()).contains("同时达到 T01、T04", "6.66%");
        assertThat(run("seek", workspace, "--target", "T01,T04", "--lang", "en").out()).contains("least effort");
        assertThat(run("seek", workspace, "--target", "T01,T04", "--probability", "0.8").exit()).isEqualTo(1);
    }

    @Test
    void theThreeAdjustmentsOfATargetAreListed() throws Exception {
        JsonNode options = run("seek", workspace, "--target", "T04", "--options", "--json").json().get("options");
        assertThat(options).extracting(option -> option.get("option").asText()).containsExactly("keep",
                "change-value", "change-path");
        assertThat(options.get(1).get("level").asDouble()).isLessThan(10);
        assertThat(run("seek", workspace, "--target", "T04", "--options").out()).contains("T04 保持目标：",
                "T04 调整目标值：", "T04 调整路径：");
    }
}
