package org.givre.alarm;

import java.time.Instant;
import org.givre.kernel.ActorId;

/**
 * A named person answered: what they saw and do, in their words.
 *
 * @param name the name as it stood then
 * @param comment never blank
 */
public record Answer(ActorId who, String name, Instant at, String comment) {}
