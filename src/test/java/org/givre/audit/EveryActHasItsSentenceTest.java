package org.givre.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;

/** An act that the journal would show by its code is not readable; the failure is what to write. */
class EveryActHasItsSentenceTest {

  private static final Path MAIN =
      Path.of(System.getProperty("givre.basedir", "."), "src", "main", "java");

  private static final Pattern ACT =
      Pattern.compile(
          "(?:\\bfact\\((?!\\))|AuditFact\\.of\\(|AuditFact\\()[^;\"]*\"([a-z]+\\.[a-z.-]+)\"");

  @Test
  void everyActInTheSourcesIsSaidInBothLanguages() throws IOException {
    Set<String> lacking = new TreeSet<>();
    for (Words words : List.of(Words.french(), Words.english())) {
      for (String act : acts()) {
        boolean isAText = words.has(act);
        if (!isAText && !words.has("audit." + act) && !act.endsWith(".refused")) {
          lacking.add("audit." + act + "=*{0}*");
        }
      }
    }
    assertThat(lacking).as("paste into the bundles").isEmpty();
  }

  private static Set<String> acts() throws IOException {
    Set<String> acts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher found = ACT.matcher(Files.readString(file));
        while (found.find()) {
          acts.add(found.group(1));
        }
      }
    }
    assertThat(acts).contains("access.first-account");
    return acts;
  }
}
