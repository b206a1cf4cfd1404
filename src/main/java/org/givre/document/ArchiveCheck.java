package org.givre.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.givre.document.SheetCount.Fault;
import org.givre.document.SheetCount.Kind;
import org.givre.kernel.Digest;
import org.givre.kernel.Work;

/** Holds every sheet and every file against what was written down when it was made. */
final class ArchiveCheck {

  private final SheetBook book;
  private final SheetFiles files;
  private long checked;
  private long bad;
  private Optional<Fault> first = Optional.empty();

  ArchiveCheck(SheetBook book, SheetFiles files) {
    this.book = book;
    this.files = files;
  }

  SheetCount verify(Work work) {
    List<SheetNumber> numbers = book.allNumbers(work);
    numbers.forEach(number -> facts(work, number));
    holes(numbers);
    book.allCopies(work).forEach(this::file);
    return new SheetCount(checked, bad, first);
  }

  private void facts(Work work, SheetNumber number) {
    checked++;
    Optional<Digest> kept = book.digest(work, number);
    if (!book.facts(work, number).map(Digest::of).equals(kept)) {
      fault(number.text(), Kind.FACTS_CHANGED);
    }
  }

  private void file(SheetCopy copy) {
    checked++;
    Optional<byte[]> bytes = files.read(copy.file());
    if (bytes.isEmpty()) {
      fault(copy.file(), Kind.FILE_MISSING);
    } else if (!Digest.of(bytes.get()).equals(copy.digest())) {
      fault(copy.file(), Kind.FILE_CHANGED);
    }
  }

  private void holes(List<SheetNumber> numbers) {
    Map<String, Integer> given = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (SheetNumber number : numbers) {
      String series = number.text().substring(0, 8);
      given.merge(series, 1, Integer::sum);
      last.merge(series, number.serial(), Math::max);
    }
    last.forEach(
        (series, serial) -> {
          if (!given.get(series).equals(serial)) {
            fault(series, Kind.NUMBER_MISSING);
          }
        });
  }

  private void fault(String what, Kind kind) {
    bad++;
    if (first.isEmpty()) {
      first = Optional.of(new Fault(what, kind));
    }
  }
}
