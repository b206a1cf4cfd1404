package org.givre.db;

import java.time.Instant;
import java.util.UUID;

/**
 * What a data folder is, written once when it was made.
 *
 * @param training patients and tanks are fictitious here, for ever
 */
public record FolderMark(UUID id, boolean training, Instant madeAt) {}
