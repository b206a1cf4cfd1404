package org.givre.dispensing;

import java.time.Instant;
import org.givre.access.TwoSignatures;

/** Two persons checked the unit's identity against patient and release, before thaw. */
public record IdentityCheck(Instant at, TwoSignatures signatures) {}
