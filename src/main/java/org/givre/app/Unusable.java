package org.givre.app;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.givre.db.DatabaseUnusable;
import org.givre.settings.FolderHeld;
import org.givre.settings.FolderHolder;
import org.givre.words.Formats;
import org.givre.words.Words;

/**
 * Why a data folder cannot be opened, in words: what happened and what to do. Nothing was touched.
 */
public record Unusable(String what, String todo) {

  /** Empty for a failure of another kind. */
  public static Optional<Unusable> of(Throwable failure, Words words) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case FolderHeld held -> {
          return Optional.of(held(held, words));
        }
        case DatabaseUnusable unusable -> {
          String key = "db.unusable." + unusable.why().code();
          return Optional.of(new Unusable(words.of(key), words.of(key + ".todo")));
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private static Unusable held(FolderHeld held, Words words) {
    FolderHolder holder = held.holder();
    String way =
        words.has("settings.way." + holder.way())
            ? words.of("settings.way." + holder.way())
            : words.of("settings.way.verb", holder.way());
    String what =
        words.of(
            "settings.folder-held",
            held.folder().root().toString(),
            way,
            String.valueOf(holder.process()),
            since(holder, words));
    return new Unusable(what, words.of("settings.folder-held.todo"));
  }

  private static String since(FolderHolder holder, Words words) {
    try {
      return new Formats(words.locale(), Formats.PARIS).dayHour(Instant.parse(holder.since()));
    } catch (DateTimeParseException notWritten) {
      return Formats.DASH;
    }
  }
}
