package org.givre.measure;

import java.util.UUID;

/** One quantity of one device; stays the same while the probe behind it is exchanged. */
public record ChannelId(UUID value) {}
