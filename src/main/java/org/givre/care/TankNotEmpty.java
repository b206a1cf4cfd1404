package org.givre.care;

import org.givre.kernel.Refusal;

/** Only a tank without units goes out of service. */
public record TankNotEmpty() implements Refusal {}
