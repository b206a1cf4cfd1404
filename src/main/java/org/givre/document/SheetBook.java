package org.givre.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;

/** Where sheets, what became of them, and their copies are kept; facts are only ever added. */
public interface SheetBook {

  /**
   * The next number of a kind and year, without holes: taken inside the act's own transaction, so
   * an act that is undone gives its number back, and two writers never get the same one.
   */
  SheetNumber next(Work work, SheetKind kind, int year);

  void add(Work work, Entry entry);

  /** The newest of each field that a list shows. */
  record Entry(
      Sheet sheet,
      String facts,
      Optional<SheetNumber> replaces,
      SheetState state,
      String patient,
      String subject,
      ActorId by) {

    public Digest digest() {
      return Digest.of(facts);
    }

    /** Identities never reach a log. */
    @Override
    public String toString() {
      return "Entry[" + sheet.number() + "]";
    }
  }

  /** The facts as they were written, byte for byte. */
  Optional<String> facts(Work work, SheetNumber number);

  /** The digest kept beside the facts when they were written. */
  Optional<Digest> digest(Work work, SheetNumber number);

  void become(Work work, SheetNumber number, Become what);

  /** A state that a sheet reached, with the word printed on later copies. */
  record Become(SheetState state, String word, ActorId by, Instant at) {}

  /** The word of a state that stops use; empty when the sheet is in force. */
  String stopWord(Work work, SheetNumber number);

  List<SheetLine> list(Work work, SheetQuery query);

  Optional<SheetLine> line(Work work, SheetNumber number);

  /** Sheets about a unit, a lot, a patient or a case, newest first. */
  List<SheetLine> about(Work work, String kind, String id);

  /** Holds the sheet until the end of the transaction: its copies are counted by one at a time. */
  void lock(Work work, SheetNumber number);

  void add(Work work, SheetCopy copy);

  List<SheetCopy> copies(Work work, SheetNumber number);

  /** Every copy of every sheet, for verification. */
  List<SheetCopy> allCopies(Work work);

  List<SheetNumber> allNumbers(Work work);

  boolean wasPrinted(Work work, SheetCopy copy);

  void printed(Work work, SheetCopy copy, ActorId by, Instant at);
}
