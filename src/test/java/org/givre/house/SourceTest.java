package org.givre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** House rules that only the text of the sources shows. */
class SourceTest {

  private static final Pattern BROAD =
      Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException|Error)\\b");
  private static final Pattern TABLE =
      Pattern.compile("(?i)\\b(?:from|join|into|update|delete\\s+from)\\s+([a-z_]+[a-z])\\b");

  /**
   * The hook that no failure may pass, and the doors of a library that throws anything. The count
   * may only fall.
   */
  private static final int BROAD_CATCHES_WITH_A_REASON = 2;

  @Test
  void broadCatchesAreCountedAndExplained() {
    List<String> found = new ArrayList<>();
    for (Path file : House.sources(House.MAIN)) {
      Matcher matcher = BROAD.matcher(House.text(file));
      while (matcher.find()) {
        found.add(House.MAIN.relativize(file).toString());
      }
    }
    assertThat(found).hasSizeLessThanOrEqualTo(BROAD_CATCHES_WITH_A_REASON);
  }

  @Test
  void storesKeepCodesNotOrdinals() {
    assertThat(filesWith(House.MAIN, Pattern.compile("\\.ordinal\\(\\)"), "/store/")).isEmpty();
  }

  @Test
  void storesListTheirColumns() {
    assertThat(filesWith(House.MAIN, Pattern.compile("(?i)select\\s+\\*"), "/store/")).isEmpty();
  }

  @Test
  void testsDoNotSleepAndNoneIsLeftOut() {
    Pattern forbidden = Pattern.compile("Thread" + "\\.sleep|@" + "Disabled|assertTrue\\(true\\)");
    assertThat(filesWith(House.TEST, forbidden, "")).isEmpty();
  }

  @Test
  void nothingIsLeftToDoInSilence() {
    Pattern left = Pattern.compile("TO" + "DO|FIX" + "ME|\\bXXX\\b");
    assertThat(filesWith(House.MAIN, left, "")).isEmpty();
  }

  @Test
  void eachTableHasOneOwner() {
    Map<String, Set<String>> owners = new HashMap<>();
    Set<String> tables = tables();
    for (Path file : House.sources(House.MAIN)) {
      String packageName = House.MAIN.relativize(file.getParent()).toString();
      if (packageName.contains("bench")) {
        continue;
      }
      Matcher matcher = TABLE.matcher(House.text(file));
      while (matcher.find()) {
        String table = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
        if (tables.contains(table)) {
          owners.computeIfAbsent(table, key -> new TreeSet<>()).add(packageName);
        }
      }
    }
    owners.values().removeIf(places -> places.size() == 1);
    assertThat(owners).as("tables named in more than one store").isEmpty();
  }

  private static Set<String> tables() {
    Set<String> tables = new TreeSet<>();
    Pattern create = Pattern.compile("(?i)create\\s+table\\s+([a-z_]+)");
    for (Path file : House.files(House.BASE.resolve("src/main/resources/org/givre/db"), ".sql")) {
      Matcher matcher = create.matcher(House.text(file));
      while (matcher.find()) {
        tables.add(matcher.group(1).toLowerCase(java.util.Locale.ROOT));
      }
    }
    return tables;
  }

  private static List<String> filesWith(Path root, Pattern pattern, String within) {
    return House.sources(root).stream()
        .filter(file -> file.toString().contains(within))
        .filter(file -> pattern.matcher(House.text(file)).find())
        .map(file -> root.relativize(file).toString())
        .toList();
  }
}
