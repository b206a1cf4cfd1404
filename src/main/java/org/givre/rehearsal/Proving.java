package org.givre.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** That nothing was altered, and that an alteration is seen. */
final class Proving {

  private final Play play;

  Proving(Play play) {
    this.play = play;
  }

  String sheets() {
    Check.that(!play.drawn.isEmpty(), "no sheet was drawn");
    for (Path sheet : play.drawn) {
      String verdict = play.doors.proofs().check(sheet);
      Check.that(verdict.equals("genuine"), sheet.getFileName() + " : " + verdict);
    }
    Path altered = altered(play.drawn.getLast());
    String verdict = play.doors.proofs().check(altered);
    Check.that(!verdict.equals("genuine"), "one byte changed and found genuine");
    return play.drawn.size() + " genuine; one changed byte: " + verdict;
  }

  /** One bit of a byte in the middle of the file is turned over. */
  private static Path altered(Path sheet) {
    try {
      byte[] bytes = Files.readAllBytes(sheet);
      bytes[bytes.length / 2] ^= 1;
      Path copy = Files.createTempFile("givre-altered", ".pdf");
      copy.toFile().deleteOnExit();
      return Files.write(copy, bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String verify() {
    List<Proofs.Verified> all = play.doors.proofs().verify();
    Check.that(!all.isEmpty(), "nothing was verified");
    String bad =
        all.stream()
            .filter(one -> one.bad() > 0)
            .map(one -> one.what() + " " + one.bad())
            .collect(Collectors.joining(", "));
    Check.that(bad.isEmpty(), bad);
    return all.stream()
        .map(one -> one.what() + " " + one.checked())
        .collect(Collectors.joining(", "));
  }
}
