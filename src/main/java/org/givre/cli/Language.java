package org.givre.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.givre.words.Words;

/** In which language a command speaks: French, unless the computer is set to English. */
final class Language {
  private Language() {}

  private static final List<String> SAID_BY = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  static Words words() {
    return isEnglish(System.getenv(), Locale.getDefault()) ? Words.english() : Words.french();
  }

  /** The locales C and POSIX name no language, though Java takes them for English. */
  static boolean isEnglish(Map<String, String> environment, Locale usual) {
    return SAID_BY.stream()
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .map(value -> value.startsWith("en"))
        .orElseGet(() -> environment.containsKey("APPDATA") && usual.getLanguage().equals("en"));
  }
}
