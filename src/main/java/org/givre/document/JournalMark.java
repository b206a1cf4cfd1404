package org.givre.document;

import org.givre.kernel.Digest;

/** Where the journal's chain stood when the sheet was given its number. */
public record JournalMark(long entry, Digest head) {}
