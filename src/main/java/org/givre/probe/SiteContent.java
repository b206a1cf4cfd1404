package org.givre.probe;

import java.util.List;
import org.givre.kernel.Refusal;

/** What a site's own profile says: a register map, a query, or what a talker says unasked. */
public sealed interface SiteContent permits SiteMap, SiteQuery, SiteTalker {

  /** As asked and understood; only after {@link #refusals} was empty. */
  Conversation conversation();

  /** Everything that is wrong with it. */
  List<Refusal> refusals();

  /** As kept; read back by {@link SiteText}. */
  String text();
}
