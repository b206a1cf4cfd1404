package org.givre.app;

import java.util.function.LongConsumer;
import org.givre.document.Archive;
import org.givre.document.SheetCount;
import org.givre.words.Words;

/** Sheets against their digests, files against theirs, numbers without holes. */
final class SheetVerification implements Verification {

  private final Archive archive;
  private final Words words;

  SheetVerification(Archive archive, Words words) {
    this.archive = archive;
    this.words = words;
  }

  @Override
  public String what() {
    return "documents";
  }

  @Override
  public Result run(LongConsumer progress) {
    SheetCount count = archive.verify();
    progress.accept(count.checked());
    return new Result(count.checked(), count.bad(), count.first().map(this::say));
  }

  private String say(SheetCount.Fault fault) {
    return words.of("document.fault." + fault.kind(), fault.what());
  }
}
