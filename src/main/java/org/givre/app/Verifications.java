package org.givre.app;

import java.util.ArrayList;
import java.util.List;
import org.givre.audit.store.HeadFile;
import org.givre.custody.Units;
import org.givre.custody.store.SqlCustody;
import org.givre.history.store.FileSpool;

/** Everything that can be proved about a data folder, in the order of its telling. */
public final class Verifications {
  private Verifications() {}

  public static List<Verification> of(OpenFolder open) {
    Ground ground = open.ground();
    List<Verification> all = new ArrayList<>();
    all.add(
        new AuditVerification(
            ground.works(),
            ground.trail(),
            new HeadFile(ground.folder().journalHeadFile()),
            ground.words()));
    all.add(new ReadingVerification(new FileSpool(ground.folder().spool()), ground.words()));
    all.add(new ProjectionVerification(new Units(ground.works(), new SqlCustody())));
    all.add(new SheetVerification(SheetParts.of(ground).archive(), ground.words()));
    return List.copyOf(all);
  }
}
