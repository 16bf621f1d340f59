package planworkbench.ui.newplan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.DataPackage;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.LongWork;

/// A new plan that is written down without a window; everything is done at once.
final class WrittenPlan implements NewPlanDoor {

    static final String TABLE = """
            指标\t单位\t2020年\t2025年目标\t性质\t责任单位
            服务业增加值\t亿元\t724.53\t超过1000\t预期性\t统计局
            服务业增加值占GDP比重\t%\t53.9\t高于全市平均水平\t预期性\t统计局
            高新技术企业\t家\t约1203\t1500以上\t约束性\t科技局
            国际性体育赛事\t个/年\t\t1-2个\t预期性\t体育局
            """;
    static final String TEXT = """
            一、发展目标
            到2025年，全区服务业增加值总量超过1000亿元，服务业增加值超过1000。
            每年举办国际性体育赛事1-2个，全国性体育赛事2-3个。
            高新技术企业（家）
            1500以上
            """;

    final NewPlanViewModel viewModel;
    final List<DataPackage> created = new ArrayList<>();
    final List<Path> files = new ArrayList<>();
    @Nullable
    RuntimeException refusal;
    private final Path folder;

    WrittenPlan(Path folder) {
        this.folder = folder;
        Background atOnce = new Background(Runnable::run, Runnable::run);
        viewModel = new NewPlanViewModel(this, atOnce, new LongWork(atOnce));
        viewModel.open();
    }

    NewPlanViewModel.Parts parts() {
        return viewModel.parts();
    }

    /// Fills the first step rightly.
    void basics() {
        parts().basics().nameProperty().set("吴中区“十四五”服务业规划");
        parts().basics().regionProperty().set("吴中区");
        parts().basics().baseYearProperty().set("2020");
        parts().basics().targetYearProperty().set("2025");
    }

    /// Goes on as often as a user presses 下一步.
    NewPlanStep next(int times) {
        for (int i = 0; i < times; i++) {
            viewModel.next();
        }
        return viewModel.stepProperty().get();
    }

    /// As far as the targets, with everything given.
    void toTargets() {
        basics();
        next(1);
        parts().text().textProperty().set(TEXT);
        next(1);
        parts().places().regions().typedProperty().set("苏州市\n\n  ");
        parts().places().departments().typedProperty().set("统计局\n商务局\n");
        next(1);
        parts().indicators().paste(TABLE);
        next(1);
    }

    @Override
    public Path folderForNew() {
        return folder;
    }

    @Override
    public void create(Path file, DataPackage content, Consumer<RuntimeException> onRefused) {
        if (refusal != null) {
            onRefused.accept(refusal);
        } else {
            files.add(file);
            created.add(content);
        }
    }
}
