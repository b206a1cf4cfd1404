package org.givre.app;

import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.givre.history.BlockProof;
import org.givre.words.Words;

/** The chain of sealed readings. */
final class BlockVerification implements Verification {

  private final BlockProof proof;
  private final Words words;

  BlockVerification(BlockProof proof, Words words) {
    this.proof = proof;
    this.words = words;
  }

  @Override
  public String what() {
    return "blocks";
  }

  @Override
  public Result run(LongConsumer progress) {
    BlockProof.Report report = proof.prove(progress);
    Optional<String> first = report.wrong().stream().findFirst().map(this::said);
    return new Result(report.blocks(), report.wrong().size(), first);
  }

  private String said(BlockProof.Wrong wrong) {
    String kind = wrong.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.of("history.wrong." + kind, wrong.what());
  }
}
