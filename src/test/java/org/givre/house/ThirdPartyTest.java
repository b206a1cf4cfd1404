package org.givre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library that the build ships is listed with its licence, and in the bill of materials. */
class ThirdPartyTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)"
              + "</dependency>",
          Pattern.DOTALL);

  private static List<String> shipped() throws IOException {
    String pom = Files.readString(House.BASE.resolve("pom.xml"));
    int managed = pom.indexOf("</dependencyManagement>");
    int profiles = pom.indexOf("<profiles>");
    Matcher found =
        DEPENDENCY.matcher(
            pom.substring(Math.max(0, managed), profiles < 0 ? pom.length() : profiles));
    List<String> shipped = new ArrayList<>();
    while (found.find()) {
      boolean only = found.group(3).matches("(?s).*<scope>(test|provided)</scope>.*");
      if (!only && !found.group(1).contains("${")) {
        shipped.add(found.group(1) + ":" + found.group(2));
      }
    }
    return shipped;
  }

  @Test
  void everyShippedLibraryIsListedWithALicence() throws IOException {
    String page = Files.readString(House.BASE.resolve("docs/third-party.md"));
    String bill = Files.readString(House.BASE.resolve("docs/sbom.json"));
    assertThat(shipped())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            name -> {
              assertThat(page).contains("| " + name + " |");
              assertThat(bill).contains("pkg:maven/" + name.replace(':', '/') + "@");
            });
    assertThat(page.lines().filter(line -> line.matches("\\| [^|]+:[^|]+ \\|.*")))
        .noneMatch(line -> line.contains("| ? |"));
  }
}
