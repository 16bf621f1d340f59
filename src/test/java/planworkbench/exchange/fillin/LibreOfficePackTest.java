package planworkbench.exchange.fillin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static planworkbench.exchange.fillin.SentPacks.STATISTICS;
import static planworkbench.exchange.fillin.SentPacks.cell;
import static planworkbench.exchange.fillin.SentPacks.pack;
import static planworkbench.exchange.fillin.SentPacks.plan;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.ObservationStatus;

/// A pack that LibreOffice opened, filled in and saved is merged with the very figures.
@Tag("slow")
class LibreOfficePackTest {

    private static final String MACRO = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
             script:language="StarBasic">
            Sub FillIn(source As String, into As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden" : hidden(0).Value = True
              doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
              sheet = doc.Sheets.getByIndex(0)
              For row = 5 To 30
                code = sheet.getCellByPosition(1, row).String
                If code = "gdp" Then
                  sheet.getCellByPosition(10, row).Value = 2010.5
                  sheet.getCellByPosition(11, row).String = "最终"
                  sheet.getCellByPosition(12, row).String = "统计年报"
                End If
                If code = "primary-share" Then sheet.getCellByPosition(10, row).String = "1.3%"
                If code = "services-va" Then sheet.getCellByPosition(10, row).String = "约1051"
              Next row
              Dim as_xlsx(0) As New com.sun.star.beans.PropertyValue
              as_xlsx(0).Name = "FilterName" : as_xlsx(0).Value = "Calc MS Excel 2007 XML"
              doc.storeToURL(into, as_xlsx())
              doc.close(True)
            End Sub
            </script:module>
            """;

    @TempDir
    Path folder;

    @Test
    void what_was_filled_in_there_is_what_is_merged_here() throws Exception {
        assumeTrue(isThere(), "LibreOffice is not on this machine");
        Path sent = pack(STATISTICS).save(folder.resolve("sent.xlsx"));
        Path back = folder.resolve("back.xlsx");
        office("--terminate_after_init"); // makes the profile, in which the macro would be overwritten otherwise
        macro();
        office("macro:///Standard.Module1.FillIn(\"" + sent.toUri() + "\",\"" + back.toUri() + "\")");
        assertThat(back).as(Files.readString(folder.resolve("office.log"))).isRegularFile();
        MergePreview preview = SentPacks.preview(plan(), back);
        assertThat(preview.problems()).isEmpty();
        assertThat(cell(preview, STATISTICS, "gdp").received()).satisfies(gdp -> {
            assertThat(gdp.answer()).isEqualTo(new ReceivedCell.Figure(2010.5, ObservationStatus.FINAL));
            assertThat(gdp.evidence()).isEqualTo("统计年报");
        });
        assertThat(cell(preview, STATISTICS, "primary-share").received().answer())
                .isEqualTo(new ReceivedCell.Figure(1.3, null));
        assertThat(cell(preview, STATISTICS, "services-va").outcome()).isInstanceOf(MergeCell.Refused.class);
    }

    private void office(String argument) throws Exception {
        Process office = new ProcessBuilder("soffice", "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), argument).redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile()).start();
        assertThat(office.waitFor(4, TimeUnit.MINUTES)).isTrue();
    }

    /// A library of macros in the profile that LibreOffice starts with.
    private void macro() throws Exception {
        Path library = Files.createDirectories(folder.resolve("profile/user/basic/Standard"));
        Files.writeString(library.resolve("Module1.xba"), MACRO);
        Files.writeString(library.resolve("script.xlb"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
                 library:readonly="false" library:passwordprotected="false">
                <library:element library:name="Module1"/></library:library>
                """);
        Files.writeString(folder.resolve("profile/user/basic/script.xlc"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <library:libraries xmlns:library="http://openoffice.org/2000/library"
                 xmlns:xlink="http://www.w3.org/1999/xlink">
                <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/"
                 xlink:type="simple" library:link="false"/></library:libraries>
                """);
    }

    private static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }
}
