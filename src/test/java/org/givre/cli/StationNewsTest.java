package org.givre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.givre.acquisition.LineHealth;
import org.givre.acquisition.LineState;
import org.givre.probe.LineId;
import org.givre.watch.WatchSnapshot;
import org.givre.words.Words;
import org.junit.jupiter.api.Test;

class StationNewsTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private final StationNews news = new StationNews(Words.french(), tank -> "Cuve 1");

  @Test
  void aLineSpeaksOnlyWhenItsStateChanges() {
    assertThat(news.of(lines(new LineState.Open(NOW))))
        .containsExactly("ligne Cuves\u00a0: ouverte");
    assertThat(news.of(lines(new LineState.Open(NOW)))).isEmpty();
    assertThat(news.of(lines(new LineState.Unavailable("lost", NOW))))
        .containsExactly("ligne Cuves\u00a0: port perdu");
    assertThat(news.of(lines(new LineState.Unavailable("busy", NOW))))
        .containsExactly("ligne Cuves\u00a0: port tenu par un autre programme");
  }

  @Test
  void readingsThatNoLongerReachTheDiskAreSaidOnceAndTheirReturnToo() {
    assertThat(news.of(kept(false, true)))
        .containsExactly("les relevés ne s’écrivent plus sur le disque");
    assertThat(news.of(kept(false, true))).isEmpty();
    assertThat(news.of(kept(true, false)))
        .containsExactly(
            "les relevés s’écrivent de nouveau sur le disque",
            "la base n’accepte plus les relevés");
  }

  private static WatchSnapshot lines(LineState state) {
    LineHealth health =
        new LineHealth(new LineId(new UUID(0, 1)), "Cuves", state, List.of(), 0, 0, NOW);
    return new WatchSnapshot(
        NOW, List.of(), List.of(), List.of(health), WatchSnapshot.Keeping.WELL);
  }

  private static WatchSnapshot kept(boolean spool, boolean rows) {
    return new WatchSnapshot(
        NOW,
        List.of(),
        List.of(),
        List.of(),
        new WatchSnapshot.Keeping(spool, rows, Optional.empty(), 0));
  }
}
