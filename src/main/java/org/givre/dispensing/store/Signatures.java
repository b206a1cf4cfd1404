package org.givre.dispensing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.givre.access.Signature;
import org.givre.access.SignatureId;
import org.givre.access.Signing;
import org.givre.access.TwoSignatures;
import org.givre.kernel.Work;

/** The two signatures whose ids a row holds. */
final class Signatures {

  private final Signing signing;

  Signatures(Signing signing) {
    this.signing = signing;
  }

  TwoSignatures two(Work work, ResultSet row) throws SQLException {
    return new TwoSignatures(one(work, row, "first_signature"), one(work, row, "second_signature"));
  }

  private Signature one(Work work, ResultSet row, String column) throws SQLException {
    return signing
        .signature(work, new SignatureId(row.getObject(column, UUID.class)))
        .orElseThrow();
  }
}
