package org.givre.probe;

import java.util.UUID;

/** One controller, module or meter on a line. */
public record DeviceId(UUID value) {}
