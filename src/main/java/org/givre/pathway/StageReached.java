package org.givre.pathway;

import java.time.Instant;
import org.givre.kernel.ActorId;

/** A stage was reached at {@code on}, written down by {@code by} at {@code recorded}. */
public record StageReached(Stage stage, Instant on, ActorId by, Instant recorded) {}
