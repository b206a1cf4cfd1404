package org.givre.dispensing;

import java.util.Optional;
import org.givre.custody.LotId;
import org.givre.kernel.Digest;
import org.givre.product.CertificateKind;

/**
 * A paper attached to a lot, by its digest; the file lies in the vault.
 *
 * @param kind empty for a paper that no product sheet asks for
 */
public record Attachment(
    AttachmentId id,
    LotId lot,
    Optional<CertificateKind> kind,
    String name,
    Digest digest,
    Stamp stamp) {}
