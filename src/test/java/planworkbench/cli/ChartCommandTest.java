package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import planworkbench.text.FigureText;

/// Charts drawn by a script.
class ChartCommandTest extends OnTheCommandLine {

    ChartCommandTest() {
        super(SAMPLE);
    }

    @Test
    void a_drawing_says_what_project_says() throws Exception {
        Path file = folder.resolve("图/服务业.svg");
        Run run = chart("服务业增加值", file, "--scenario", "乐观");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("服务业增加值", "乐观", file.toString());
        double value = target(run("project", workspace, "--scenario", "乐观", "--json").json(), "T01").get("value")
                .doubleValue();
        assertThat(Files.readString(file)).contains(">" + FigureText.value(value, "亿元") + "<", ">乐观<", ">目标 &gt;1,000<",
                ">80%<", ">服务业增加值<");
    }

    @Test
    void a_picture_has_the_size_that_was_asked_for_twice_as_fine() throws Exception {
        Path file = folder.resolve("图.PNG");
        JsonNode said = chart("retail-sales", file, "--size", "640x400", "--no-fan", "--json").json();
        assertThat(said.toString()).isEqualTo("{\"file\":\"" + file + "\",\"format\":\"png\",\"series\":\"社会消费品零售总额\","
                + "\"scenario\":\"基准\",\"width\":640,\"height\":400}");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(1280, 800));
    }

    @Test
    void what_cannot_be_drawn_or_written_is_said_and_leaves_nothing_behind() throws IOException {
        assertThat(chart("服务业增加值", folder.resolve("图.jpg")).err()).contains(".png 或 .svg");
        assertThat(chart("服务业增加值", folder.resolve("图.png"), "--size", "300x200").err()).contains("320x240");
        assertThat(chart("服务业增加值", folder.resolve("图.png"), "--target", "T27").err()).contains("没有判断“服务业增加值”的目标 T27");
        Path folderOfThatName = Files.createDirectory(folder.resolve("图.svg"));
        assertThat(chart("服务业增加值", folderOfThatName).err()).contains("同名的文件夹");
        Path noFolder = Files.writeString(folder.resolve("file"), "").resolve("图.png");
        Run run = chart("服务业增加值", noFolder);
        assertThat(run.exit()).isOne();
        assertThat(run.err()).contains("这里应是文件夹，却是一个文件");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".new"));
        }
    }

    private Run chart(String indicator, Path out, String... more) {
        return run(Stream.concat(Stream.of("chart", workspace, "--indicator", indicator, "--out", out.toString()),
                Stream.of(more)).toArray(String[]::new));
    }
}
