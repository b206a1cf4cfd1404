package org.givre.app;

import org.givre.access.Signing;
import org.givre.access.TwoPersons;
import org.givre.app.settings.SqlSiteRules;
import org.givre.custody.MoveSigning;
import org.givre.kernel.Work;

/** Moves are signed as the site's rules say. */
record RuledMoves(Signing signing) implements MoveSigning {

  @Override
  public Signers signers(Work work) {
    return new SqlSiteRules().inForce(work).moves();
  }

  @Override
  public void keep(Work work, TwoPersons both) {
    signing.keep(work, both);
  }
}
