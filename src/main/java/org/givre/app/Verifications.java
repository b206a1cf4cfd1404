package org.givre.app;

import java.util.ArrayList;
import java.util.List;
import org.givre.audit.store.HeadFile;
import org.givre.custody.Units;
import org.givre.custody.store.SqlCustody;
import org.givre.history.BlockProof;
import org.givre.history.Spool;
import org.givre.history.store.FileSpool;
import org.givre.history.store.SqlBlocks;

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
    Spool spool = new FileSpool(ground.folder().spool());
    all.add(new ReadingVerification(spool, ground.words()));
    BlockProof proof = new BlockProof(ground.works(), new SqlBlocks(), spool);
    all.add(new BlockVerification(proof, ground.words()));
    all.add(new ProjectionVerification(new Units(ground.works(), new SqlCustody())));
    all.add(new SheetVerification(SheetParts.of(ground).archive(), ground.words()));
    return List.copyOf(all);
  }
}
