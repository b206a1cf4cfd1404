package org.givre.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.kernel.Work;

/**
 * Every sheet ever given, its facts in the database, its files in {@code documents/}.
 *
 * <p>An act orders its sheet inside its own transaction; the file is drawn afterwards, from the
 * committed facts alone, and can be drawn again to the same bytes.
 */
public interface Archive {

  /** Gives the number and commits the facts with the caller's act. */
  Sheet order(Work work, SheetFacts facts, ActorId by, Instant at);

  /** As {@link #order}, as the next revision of an earlier sheet, which it replaces. */
  Sheet correct(Work work, SheetNumber earlier, SheetFacts facts, ActorId by, Instant at);

  /** Says that a sheet no longer allows use ("RETIRÉE"); later copies carry the word in a box. */
  void stop(Work work, SheetNumber number, String word, ActorId by, Instant at);

  /** The original if none was made yet, else the next duplicata; filed with its digest. */
  SheetCopy print(SheetNumber number, ActorId by, String printedName, Instant at);

  Optional<Sheet> find(SheetNumber number);

  List<SheetLine> list(SheetQuery query);

  List<SheetCopy> copies(SheetNumber number);

  /** The bytes of a filed copy. */
  byte[] file(SheetCopy copy);
}
