package org.givre.dispensing;

import java.util.UUID;

/** One attached paper. */
public record AttachmentId(UUID value) {}
