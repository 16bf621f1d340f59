package planworkbench.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/// What the sources of the program, without their comments, say in string literals and enum constants.
///
/// @param code     all files, joined
/// @param literals the string literals in them
/// @param enums    for each enum, its constants as keys of messages write them
record MainSources(String code, Set<String> literals, List<Set<String>> enums) {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /// How the command line asks for the description of an option.
    private static final Pattern PICOCLI = Pattern.compile("\\$\\{bundle:([^}]+)}");

    static MainSources read() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            String code = files.filter(file -> file.toString().endsWith(".java")).map(MainSources::withoutComments)
                    .collect(Collectors.joining());
            Set<String> literals = LITERAL.matcher(code).results()
                    .map(match -> PICOCLI.matcher(match.group(1)).replaceFirst("$1")).collect(Collectors.toSet());
            return new MainSources(code, literals, readEnums());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the pattern's first group caught.
    List<String> finds(Pattern pattern) {
        return pattern.matcher(code).results().map(match -> match.group(1)).toList();
    }

    private static String withoutComments(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.strip().matches("(//|/\\*|\\*).*"))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Set<String>> readEnums() {
        return new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("planworkbench")
                .stream().filter(JavaClass::isEnum).map(MainSources::keys).toList();
    }

    private static Set<String> keys(JavaClass type) {
        return type.getEnumConstants().stream().map(JavaEnumConstant::name)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.toSet());
    }
}
