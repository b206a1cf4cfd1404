package org.givre.rehearsal;

import java.nio.file.Path;
import java.util.List;
import org.givre.access.By;
import org.givre.custody.UnitId;

/** What shows that nothing was altered, and the sheets on disk. */
public interface Proofs {

  /** What was verified, and the first bad entry of each kind; see {@code givre verify}. */
  List<Verified> verify();

  /** One kind of fact verified. */
  record Verified(String what, long checked, long bad) {}

  /** Draws a sheet that an act ordered and says where its file lies. */
  Path file(String sheetNumber, By by);

  /** Orders and draws the thermal certificate of a unit. */
  Path thermalCertificate(UnitId unit, By by);

  /** The verdict of {@code givre check-sheet} on a file: {@code genuine}, {@code altered}… */
  String check(Path sheet);
}
