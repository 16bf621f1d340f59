package planworkbench.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.junit.jupiter.api.Test;

import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.Unit;
import planworkbench.ui.common.FormRequest;

class IndicatorFormTest extends OnForms {

    private Indicator named(String name) {
        Indicator indicator = plan().find(name);
        if (indicator == null) {
            throw new AssertionError("no indicator " + name);
        }
        return indicator;
    }

    private List<String> candidates() {
        ListView<?> list = robot.lookup("#formula-candidates").queryListView();
        return list.isVisible() ? list.getItems().stream().map(String::valueOf).toList() : List.of();
    }

    @Test
    void aFormulaTypedWrongIsMarkedAtItsPlaceAndPutRight() {
        open(new FormRequest.NewIndicator("文化产业"));
        type("name", "第三产业占比");
        type("unit", "%");
        choose("definition", "按公式计算");
        type("formula", "服务业增值 / 地区生产总值");
        assertThat(text("formula-verdict")).isEqualTo("第 1 个字符：没有指标“服务业增值”，是否指：服务业增加值？");
        assertThat(marked()).isEqualTo("[服务业增值] / 地区生产总值");
        save();
        assertThat(isOpen()).isTrue();
        assertThat(error("formula")).isEqualTo("公式有误，改正后才能保存");
        assertThat(plan().find("第三产业占比")).isNull();

        type("formula", "服务业增加值 / 地区生产总值");
        assertThat(text("formula-verdict")).isEqualTo("公式正确，由 服务业增加值、地区生产总值 计算");
        save();
        assertThat(isOpen()).isFalse();
        Indicator made = named("第三产业占比");
        assertThat(made.definition()).isEqualTo(new Definition.Formula("服务业增加值 / 地区生产总值"));
        assertThat(made.group()).isEqualTo("文化产业");
        SeriesKey series = plan().series(made.code());
        assertThat(window.model().selectedSeriesProperty().get()).isEqualTo(series);
    }

    /// The formula as it is shown again, with the wrong stretch in brackets.
    private String marked() {
        TextFlow flow = robot.lookup("#formula-marked").queryAs(TextFlow.class);
        return flow.getChildren().stream().map(Text.class::cast)
                .map(text -> text.getStyleClass().contains("wrong-stretch")
                        ? "[" + text.getText() + "]"
                        : text.getText())
                .collect(Collectors.joining());
    }

    @Test
    void aNameIsCompletedByKeys() {
        open(new FormRequest.NewIndicator("旅游"));
        choose("definition", "按公式计算");
        type("formula", "1 + 旅游总");
        assertThat(candidates()).containsExactly("旅游总收入");
        robot.push(KeyCode.ENTER);
        assertThat(typed("formula")).isEqualTo("1 + 旅游总收入");
        assertThat(candidates()).isEmpty();
        type("formula", "5G");
        assertThat(candidates()).isEmpty();
        type("formula", "［5G");
        robot.push(KeyCode.TAB);
        assertThat(typed("formula")).isEqualTo("[5G基站]");
        type("formula", "cumu");
        robot.push(KeyCode.TAB);
        assertThat(typed("formula")).isEqualTo("cumulative(");
    }

    @Test
    void escapeClosesTheCandidatesFirstThenAsksAndThenGivesUpAndTheFocusIsBackInTheTable() {
        robot.interact(() -> robot.lookup("#indicator-table").query().requestFocus());
        open(new FormRequest.NewIndicator("旅游"));
        choose("definition", "按公式计算");
        type("formula", "旅游总");
        robot.push(KeyCode.ESCAPE);
        assertThat(candidates()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen()).isTrue();
        assertThat(text("form-discard")).isEqualTo("修改还没有保存。再次关闭将放弃这些修改。");
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(robot.lookup("#indicator-table").query().isFocused()).isTrue();
    }

    @Test
    void whatIsTypedIsNotLostToAnotherForm() {
        open(new FormRequest.NewIndicator("旅游"));
        type("name", "尚未保存");
        open(new FormRequest.EditTarget("T01"));
        assertThat(typed("name")).isEqualTo("尚未保存");
        assertThat(text("form-discard")).isNotEmpty();
        open(new FormRequest.EditTarget("T01"));
        assertThat(typed("name")).isEqualTo("服务业增加值总量规模");
    }

    @Test
    void aRenamedIndicatorKeepsTheFormulasThatUseIt() {
        open(new FormRequest.NewIndicator("旅游"));
        type("name", "人均旅游收入");
        type("unit", "元/人次");
        choose("definition", "按公式计算");
        type("formula", "旅游总收入 / 接待游客");
        save();
        open(new FormRequest.EditIndicator(named("接待游客").code()));
        assertThat(text("form-used-by")).contains("由它计算的指标：人均旅游收入", "目标：T19 接待游客", "情景中的假设：基准");
        type("name", "接待游客（人次）");
        type("why", "统一名称");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        window.settle();
        assertThat(named("人均旅游收入").definition())
                .isEqualTo(new Definition.Formula("旅游总收入 / [接待游客（人次）]"));
        robot.interact(window.model()::undo);
        window.settle();
        assertThat(named("人均旅游收入").definition()).isEqualTo(new Definition.Formula("旅游总收入 / 接待游客"));
    }

    @Test
    void whatIsMissingIsSaidWhenSavingAndWhatIsWrongAtOnce() {
        open(new FormRequest.NewIndicator(""));
        assertThat(error("name")).isEmpty();
        type("name", "旅游总收入");
        assertThat(error("name")).isEqualTo("已有指标用这个名称或代码");
        type("name", " ");
        assertThat(error("name")).isEmpty();
        save();
        assertThat(List.of(error("name"), error("group"), error("unit"))).containsExactly("请填写名称", "请填写或选择领域",
                "请填写单位，没有单位的填“—”");
    }

    @Test
    void aCopyStandsBehindItsOriginalWithANewDepartment() {
        Indicator original = named("旅游总收入");
        open(new FormRequest.CopyIndicator(original.code()));
        assertThat(typed("name")).isEqualTo("旅游总收入 2");
        type("department", "区文体和旅游局新设科");
        save();
        Indicator copy = named("旅游总收入 2");
        List<String> order = List.copyOf(plan().indicators().keySet());
        assertThat(order.indexOf(copy.code())).isEqualTo(order.indexOf(original.code()) + 1);
        assertThat(plan().departments().values()).filteredOn(by -> by.id().equals(copy.department()))
                .singleElement().satisfies(by -> assertThat(by.name()).isEqualTo("区文体和旅游局新设科"));
        assertThat(copy.unit()).isEqualTo(new Unit("亿元"));
    }

    @Test
    void anIndicatorIsDeletedWithItsTargetsAfterTheyWereListed() {
        open(new FormRequest.CopyIndicator(named("接待游客").code()));
        save();
        Indicator copy = named("接待游客 2");
        open(new FormRequest.NewTarget(copy.code()));
        type("value", "3000");
        save();
        Target target = plan().targets().lastEntry().getValue();
        open(new FormRequest.RemoveIndicator(copy.code()));
        assertThat(paragraphs()).contains("目标：" + target.id() + " 接待游客 2");
        save();
        assertThat(plan().indicators()).doesNotContainKey(copy.code());
        assertThat(plan().targets()).doesNotContainKey(target.id());
        robot.interact(window.model()::undo);
        window.settle();
        assertThat(plan().targets()).containsEntry(target.id(), target);
        assertThat(plan().indicators()).containsEntry(copy.code(), copy);
    }

    private List<String> paragraphs() {
        return robot.lookup("#form-pane").lookup(".form-fields > .label").queryAllAs(Label.class).stream()
                .map(Label::getText).toList();
    }

    @Test
    void anIndicatorThatOthersAreComputedFromIsKept() {
        open(new FormRequest.RemoveIndicator(named("服务业增加值").code()));
        assertThat(robot.lookup("#form-save").queryButton().isDisabled()).isTrue();
        assertThat(paragraphs()).anyMatch(
                line -> line.startsWith("由它计算的指标：") && line.contains("服务业增加值占GDP比重"));
    }
}
