package org.givre.audit;

/** Asked by the Journal page, answered by {@code app}: entries as a file readable without Givre. */
public interface TrailExport {

  /** Writes all entries that the query finds, newest first, and says where. */
  String write(TrailQuery query);
}
