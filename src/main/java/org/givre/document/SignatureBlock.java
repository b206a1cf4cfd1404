package org.givre.document;

import java.time.Instant;
import org.givre.kernel.Digest;

/** One signature as printed: meaning, who, in which role, when, and the digest that was signed. */
public record SignatureBlock(String meaning, String name, String role, Instant at, Digest signed) {}
