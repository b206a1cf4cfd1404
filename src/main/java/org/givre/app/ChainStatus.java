package org.givre.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.givre.app.window.FrameState;
import org.givre.fx.State;
import org.givre.telling.ChainProof;
import org.givre.words.Formats;
import org.givre.words.Words;

/** When the alarm chain was last proven end to end, for the status line; from the register only. */
public final class ChainStatus {

  private volatile Optional<ChainProof> known = Optional.empty();

  void seen(ChainProof proof) {
    known = Optional.of(proof);
  }

  /** The status line with what the register says of the chain. */
  List<FrameState.Line> with(List<FrameState.Line> lines, Words words, Instant now) {
    if (known.isEmpty()) {
      return lines;
    }
    List<FrameState.Line> all = new ArrayList<>(lines);
    all.add(line(known.get(), words, now));
    return all;
  }

  private static FrameState.Line line(ChainProof proof, Words words, Instant now) {
    Formats formats = new Formats(words.locale(), Formats.PARIS);
    String name = words.of("app.status.chain");
    if (proof.proven().isEmpty()) {
      return new FrameState.Line(State.ATTENTION, name, words.of("app.status.chain.never"));
    }
    boolean late = !proof.overdue(now).isEmpty();
    String key = late ? "app.status.chain.late" : "app.status.chain.proven";
    return new FrameState.Line(
        late ? State.ATTENTION : State.NORMAL,
        name,
        words.of(key, formats.day(proof.proven().get())));
  }
}
