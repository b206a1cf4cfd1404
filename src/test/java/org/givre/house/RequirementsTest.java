package org.givre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A requirement that names a test which is not there is not shown by anything. */
class RequirementsTest {

  private static final Pattern TRACE = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)`");

  @Test
  void everyTestThatARequirementNamesIsThere() throws IOException {
    Set<String> tests;
    try (Stream<Path> all = Files.walk(House.TEST)) {
      tests =
          all.map(path -> path.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet());
    }
    Set<String> lacking = new TreeSet<>();
    for (Path page : pages()) {
      Matcher named = TRACE.matcher(Files.readString(page));
      while (named.find()) {
        if (!tests.contains(named.group(1))) {
          lacking.add(page.getFileName() + ": " + named.group(1));
        }
      }
    }
    assertThat(lacking).isEmpty();
  }

  @Test
  void theSixteenChecksOfTheFieldAreEachTraced() throws IOException {
    List<String> rows =
        Files.readAllLines(House.BASE.resolve("docs/requirements/acceptance.md")).stream()
            .filter(line -> line.startsWith("| ACC-"))
            .toList();
    assertThat(rows).hasSize(16).allMatch(row -> TRACE.matcher(row).find());
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.list(House.BASE.resolve("docs/requirements"))) {
      return Stream.concat(all, Stream.of(House.BASE.resolve("docs/security.md")))
          .filter(path -> path.toString().endsWith(".md"))
          .toList();
    }
  }
}
