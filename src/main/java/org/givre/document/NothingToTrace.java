package org.givre.document;

import org.givre.kernel.Refusal;

/** There is no unit to make a traceability dossier of. */
public record NothingToTrace() implements Refusal {}
