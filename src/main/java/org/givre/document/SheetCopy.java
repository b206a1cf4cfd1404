package org.givre.document;

import java.time.Instant;
import org.givre.kernel.ActorId;
import org.givre.kernel.Digest;

/** One drawn copy: 0 the original, n duplicata n; its file's name and digest, who had it drawn. */
public record SheetCopy(
    SheetNumber number,
    int copy,
    String file,
    Digest digest,
    Instant at,
    ActorId by,
    String byName) {}
