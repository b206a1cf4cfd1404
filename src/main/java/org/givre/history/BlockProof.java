package org.givre.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.LongConsumer;
import org.givre.history.BlockStore.Sealed;
import org.givre.kernel.Digest;
import org.givre.kernel.Works;
import org.givre.measure.ChannelId;
import org.givre.measure.Micros;

/**
 * Proves the sealed readings: the chain has every block in its place, each says what its digest was
 * made of, its extremes are those of its readings, its frames are in the spool or in itself, the
 * summaries are what the blocks give, closed spool files are as they were.
 */
public final class BlockProof {

  private final Works works;
  private final BlockStore store;
  private final Spool spool;

  public BlockProof(Works works, BlockStore store, Spool spool) {
    this.works = works;
    this.store = store;
    this.spool = spool;
  }

  /** What is wrong about what: a block by its number, a month or file by its name. */
  public record Wrong(Kind kind, String what) {}

  /** What may be wrong. */
  public enum Kind {
    MISSING,
    OUT_OF_PLACE,
    ALTERED,
    UNREADABLE,
    FRAMES,
    SUMMARY,
    SPOOL_FILE,
    HEAD
  }

  public record Report(long blocks, List<Wrong> wrong) {
    public Report {
      wrong = List.copyOf(wrong);
    }
  }

  public Report prove(LongConsumer progress) {
    Chain chain = new Chain(progress);
    works.read(
        work -> {
          store.blocks(work, chain::take);
          return null;
        });
    chain.end(works.read(store::sealings));
    works
        .read(store::closedFiles)
        .forEach(
            file -> {
              if (!spool.look(file.file()).equals(Optional.of(file))) {
                chain.wrong(Kind.SPOOL_FILE, file.file());
              }
            });
    for (ChannelId channel : works.read(store::sealedChannels)) {
      List<String> months = works.read(work -> store.wrongMonths(work, channel));
      months.forEach(month -> chain.wrong(Kind.SUMMARY, month));
    }
    return new Report(chain.blocks, chain.wrong);
  }

  /** The chain, block after block. */
  private final class Chain {
    private final LongConsumer progress;
    private final List<Wrong> wrong = new ArrayList<>();
    private final Map<Long, Digest> ends = new HashMap<>();
    private Map<Long, Long> frames = Map.of();
    private int framesOf = Integer.MIN_VALUE;
    private long blocks;
    private long seq;
    private Digest before = Digest.ZERO;

    private Chain(LongConsumer progress) {
      this.progress = progress;
    }

    private void wrong(Kind kind, String what) {
      wrong.add(new Wrong(kind, what));
    }

    private void take(SealedBlock block) {
      progress.accept(++blocks);
      String name = block.seq() + " (" + LocalDate.ofEpochDay(block.day()) + ")";
      for (long missing = seq + 1; missing < block.seq(); missing++) {
        wrong(Kind.MISSING, Long.toString(missing));
      }
      if (block.seq() == seq + 1 && !block.previous().equals(before)) {
        wrong(Kind.OUT_OF_PLACE, name);
      }
      if (!block.isWhole()) {
        wrong(Kind.ALTERED, name);
      } else {
        content(block, name);
      }
      seq = block.seq();
      before = block.digest();
      ends.put(seq, before);
    }

    private void content(SealedBlock block, String name) {
      if (block.day() != framesOf) {
        frames = spool.frames(block.day());
        framesOf = block.day();
      }
      Content content = new Content(block, frames);
      try {
        BlockBody.each(block.body(), content);
      } catch (BlockDamaged damaged) {
        wrong(Kind.UNREADABLE, name);
        return;
      }
      if (!content.isAsSaid()) {
        wrong(Kind.ALTERED, name);
      } else if (!content.sum.done().equals(block.frames())) {
        wrong(Kind.FRAMES, name);
      }
    }

    /** What a run of sealing said must still be there, above all the last one. */
    private void end(List<Sealed> sealings) {
      for (Sealed sealed : sealings) {
        if (sealed.lastSeq() > seq) {
          wrong(Kind.MISSING, Long.toString(sealed.lastSeq()));
        } else if (!sealed.head().equals(ends.get(sealed.lastSeq()))) {
          wrong(Kind.HEAD, LocalDate.ofEpochDay(sealed.day()).toString());
        }
      }
    }
  }

  /** The readings of one block, compared with what it says of itself. */
  private static final class Content implements ReadingSink {
    private final SealedBlock block;
    private final Map<Long, Long> frames;
    private final FrameSum sum = new FrameSum();
    private int readings;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;
    private boolean inItsDay = true;

    private Content(SealedBlock block, Map<Long, Long> frames) {
      this.block = block;
      this.frames = frames;
    }

    @Override
    public void take(long at, Manner manner, double number, String raw) {
      readings++;
      inItsDay &= Micros.day(at) == block.day();
      if (manner.hasNumber()) {
        least = Math.min(least, number);
        most = Math.max(most, number);
      }
      Long there = raw.isEmpty() ? frames.get(sum.key(block.channel(), at, manner, number)) : null;
      sum.add(there == null ? sum.of(raw) : there);
    }

    private boolean isAsSaid() {
      return inItsDay
          && readings == block.readings()
          && is(block.least(), least)
          && is(block.most(), most);
    }

    private static boolean is(OptionalDouble said, double found) {
      return said.isEmpty() ? Double.isInfinite(found) : said.getAsDouble() == found;
    }
  }
}
