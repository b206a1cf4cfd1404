package org.givre.thermal;

import java.time.Instant;
import java.util.UUID;
import org.givre.kernel.Digest;

/**
 * What a pharmacist found, with a second person, in the records of a unit's time before it was
 * taken over. It holds for exactly the records that were there: one more is to be judged again.
 *
 * @param records digest of the records judged ({@link EarlierLife#digest})
 */
public record EarlierJudgement(
    UUID id,
    Judgement.Effect effect,
    Digest records,
    String why,
    Instant at,
    String pharmacist,
    UUID pharmacistSignature,
    String second,
    UUID secondSignature) {}
