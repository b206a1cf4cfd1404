package org.givre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things; a failure prints the lines to paste. */
class WordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern KEY_IN_CODE =
      Pattern.compile("\\.of\\(\\s*\"([a-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)+)\"");

  static List<String> bundles() {
    return House.files(House.WORDS, "_fr.properties").stream()
        .map(file -> file.getFileName().toString().replace("_fr.properties", ""))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void frenchAndEnglishHoldTheSameKeysAndPlaces(String bundle) {
    Properties french = load(bundle + "_fr.properties");
    Properties english = load(bundle + "_en.properties");
    assertThat(missing(french, english)).as("paste into %s_en.properties", bundle).isEmpty();
    assertThat(missing(english, french)).as("paste into %s_fr.properties", bundle).isEmpty();
    Set<String> otherPlaces =
        french.stringPropertyNames().stream()
            .filter(key -> !places(french, key).equals(places(english, key)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(otherPlaces).as("keys whose places differ").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noStraightApostropheNorPlainSpaceBeforeDoublePunctuation(String bundle) {
    Properties french = load(bundle + "_fr.properties");
    Set<String> wrong =
        french.stringPropertyNames().stream()
            .filter(key -> french.getProperty(key).matches("(?s).*('| [;!?»:]|« |[a-zé]:( |$)).*"))
            .map(key -> key + "=" + french.getProperty(key))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(wrong).as("French typography of look.md §5").isEmpty();
  }

  @Test
  void everyKeyNamedInTheCodeHasItsText() {
    Set<String> known = new TreeSet<>();
    bundles()
        .forEach(bundle -> known.addAll(load(bundle + "_fr.properties").stringPropertyNames()));
    Set<String> unknown = new TreeSet<>();
    for (Path file : House.sources(House.MAIN)) {
      Matcher matcher = KEY_IN_CODE.matcher(House.text(file));
      while (matcher.find()) {
        String key = matcher.group(1);
        boolean ours = bundles().contains(key.split("[.]")[0]) || key.startsWith("refusal.");
        if (ours && !known.contains(key)) {
          unknown.add(key + "=   # " + House.MAIN.relativize(file));
        }
      }
    }
    assertThat(unknown).as("paste into the bundles").isEmpty();
  }

  @Test
  void everyRefusalHasItsWordsAndItsAdvice() {
    Set<String> known = new TreeSet<>();
    bundles()
        .forEach(bundle -> known.addAll(load(bundle + "_fr.properties").stringPropertyNames()));
    Set<String> missing = new TreeSet<>();
    House.CLASSES.stream()
        .filter(type -> type.isAssignableTo("org.givre.kernel.Refusal") && !type.isInterface())
        .filter(type -> !type.getFullName().contains("$1"))
        .map(type -> "refusal." + type.getSimpleName())
        .forEach(
            key -> {
              for (String wanted : List.of(key, key + ".todo")) {
                if (!known.contains(wanted)) {
                  missing.add(wanted + "=");
                }
              }
            });
    assertThat(missing).as("paste into the bundles").isEmpty();
  }

  private static Set<String> missing(Properties from, Properties in) {
    Set<String> lines = new TreeSet<>();
    for (String key : from.stringPropertyNames()) {
      if (!in.containsKey(key)) {
        lines.add(key + "=" + from.getProperty(key));
      }
    }
    return lines;
  }

  private static Set<String> places(Properties texts, String key) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(texts.getProperty(key, ""));
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    return places;
  }

  private static Properties load(String file) {
    Properties texts = new Properties();
    try {
      texts.load(new StringReader(House.text(House.WORDS.resolve(file))));
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return texts;
  }
}
