package org.givre.pdf;

import java.time.ZonedDateTime;

/**
 * What a file says about itself. With {@code seed} it fixes every byte that would otherwise come
 * from the clock.
 *
 * @param reference the number by which people know it, in ASCII; empty when it has none
 * @param keyId which key will seal it
 * @param certificate the SHA-256 of the certificate that signs it besides; empty when none
 * @param seed the file's identifier is made from it; take it from the contents
 */
public record Identity(
    String title,
    String author,
    String producer,
    String language,
    ZonedDateTime made,
    String reference,
    String keyId,
    String certificate,
    long seed) {}
