package planworkbench.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.exchange.LibreOffice;

/// Another office program opens the document and finds all of its text.
@Tag("slow")
class WordInLibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void libreOfficeReadsTheWholeText() throws Exception {
        Path file = Files.write(folder.resolve("report.docx"), WordReportTest.bytes(SomeReport.report()));
        List<String> lines = Files.readAllLines(LibreOffice.save(file, "txt:Text (encoded):UTF8", folder)).stream()
                .map(String::strip).toList();
        assertThat(lines).contains("目录", "一、总体评价\t1", "附件：评估规则\t3", "一、总体评价", "（一）总体情况",
                "表1 主要指标完成情况", "服务业增加值", "830.00", "注：数据来源为统计公报。", "图1 服务业增加值",
                "在此补充总体判断。", "一是房地产业下降；", "二是新增企业入统较晚。");
        assertThat(lines).anyMatch(line -> line.contains("32项指标中，提前实现4项。"));
    }
}
