package org.givre.audit;

import org.givre.kernel.Digest;

/**
 * One link of the chain.
 *
 * @param number 1, 2, 3… without a hole
 * @param workstation where it was done
 * @param previous digest of the entry before, {@link Digest#ZERO} for the first
 * @param digest SHA-256 of everything above, see {@link AuditChain}
 */
public record AuditEntry(
    long number, String workstation, AuditFact fact, Digest previous, Digest digest) {}
